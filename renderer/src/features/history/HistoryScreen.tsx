import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { HistoryRow } from "./HistoryRow.tsx";
import { historyMessages, unreadableMeaning, unreadableTitle } from "./history-messages.ts";
import styles from "./HistoryScreen.module.css";

interface HistoryScreenProps {
  readonly attempts: readonly AttemptDigest[];
  /** Rows of the history that cannot be read. */
  readonly unreadableCount: number;
  readonly onOpenResult: (attemptId: AttemptId) => void;
  readonly onBack: () => void;
}

/** Every finished attempt, newest first. */
export function HistoryScreen(props: HistoryScreenProps) {
  const { attempts, unreadableCount, onOpenResult, onBack } = props;
  return (
    <PageFrame
      title={historyMessages.title}
      back={{ label: historyMessages.back, onPress: onBack }}
    >
      {unreadableCount > 0 && (
        <Notice tone="warning" title={unreadableTitle(unreadableCount)}>
          <p>{unreadableMeaning}</p>
        </Notice>
      )}
      {attempts.length === 0 ? (
        <EmptyHistory onBack={onBack} />
      ) : (
        <HistoryTable attempts={attempts} onOpenResult={onOpenResult} />
      )}
    </PageFrame>
  );
}

function EmptyHistory({ onBack }: Pick<HistoryScreenProps, "onBack">) {
  return (
    <Card
      title={historyMessages.emptyTitle}
      actions={
        <Button variant="primary" onPress={onBack}>
          {historyMessages.emptyAction}
        </Button>
      }
    >
      <p>{historyMessages.empty}</p>
    </Card>
  );
}

function HistoryTable({
  attempts,
  onOpenResult,
}: Pick<HistoryScreenProps, "attempts" | "onOpenResult">) {
  const newestFirst = attempts.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
  return (
    <div className={styles["box"]}>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{historyMessages.caption}</caption>
        <thead className={styles["head"]}>
          <tr>
            <th scope="col">{historyMessages.date}</th>
            <th scope="col">{historyMessages.exam}</th>
            <th scope="col">{historyMessages.mock}</th>
            <th scope="col">{historyMessages.score}</th>
            <th scope="col">{historyMessages.outcome}</th>
            <th scope="col">{historyMessages.timeUsed}</th>
            <th scope="col">{historyMessages.domains}</th>
            <th scope="col">{historyMessages.openColumn}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((attempt) => (
            <HistoryRow key={attempt.attemptId} attempt={attempt} onOpenResult={onOpenResult} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
