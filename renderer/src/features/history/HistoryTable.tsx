import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { HISTORY_COLUMNS, type HistoryOrder } from "../../../../shared/history/sort-attempts.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import type { CorrectedScore } from "./corrected-score.ts";
import { HistoryRow } from "./HistoryRow.tsx";
import { historyMessages } from "./history-messages.ts";
import styles from "./HistoryTable.module.css";

interface HistoryTableProps {
  /** In the order in which they are shown. */
  readonly attempts: readonly AttemptDigest[];
  readonly correctedScores: ReadonlyMap<AttemptId, CorrectedScore>;
  readonly order: HistoryOrder;
  readonly chosenIds: readonly AttemptId[];
  readonly onSort: (order: HistoryOrder) => void;
  readonly onChoose: (attemptId: AttemptId, isChosen: boolean) => void;
  readonly onOpenResult: (attemptId: AttemptId) => void;
}

/** A page of the history. */
export function HistoryTable(props: HistoryTableProps) {
  const { attempts, order, chosenIds, onSort, onChoose, onOpenResult } = props;
  return (
    <div className={styles["box"]}>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{historyMessages.caption}</caption>
        <thead className={styles["head"]}>
          <tr>
            <th scope="col" className={styles["quiet"]}>
              {historyMessages.choose}
            </th>
            {HISTORY_COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} order={order} onSort={onSort} />
            ))}
            <th scope="col" className={styles["quiet"]}>
              {historyMessages.openColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => {
            const isChosen = chosenIds.includes(attempt.attemptId);
            return (
              <HistoryRow
                key={attempt.attemptId}
                attempt={attempt}
                corrected={props.correctedScores.get(attempt.attemptId)}
                isChosen={isChosen}
                canBeChosen={isChosen || chosenIds.length < 2}
                onChoose={onChoose}
                onOpenResult={onOpenResult}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
