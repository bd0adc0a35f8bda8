import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { formatDate, formatDateTime } from "../../ui/format-date.ts";
import { mockName } from "../../ui/mock-name.ts";
import { scoreSentence } from "../../ui/score-sentence.ts";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { DomainRows } from "./DomainRows.tsx";
import { earlierScore, homeMessages, openResultOf } from "./home-messages.ts";
import styles from "./LastResultCard.module.css";

const EARLIER_SHOWN = 3;

interface LastResultCardProps {
  /** Newest first. */
  readonly recent: readonly AttemptDigest[];
  readonly onOpenResult: (attemptId: AttemptId) => void;
  readonly onOpenHistory: () => void;
}

/** The newest result by domain, and the few before it. */
export function LastResultCard({ recent, onOpenResult, onOpenHistory }: LastResultCardProps) {
  const [last, ...earlier] = recent;
  if (last === undefined)
    return (
      <Card title={homeMessages.lastResult}>
        <p className={styles["soft"]}>{homeMessages.noResults}</p>
      </Card>
    );
  return (
    <Card
      title={homeMessages.lastResult}
      actions={
        <>
          <Button
            onPress={() => {
              onOpenResult(last.attemptId);
            }}
          >
            {homeMessages.openResult}
          </Button>
          <Button onPress={onOpenHistory}>{homeMessages.allResults}</Button>
        </>
      }
    >
      <p className={styles["score"]}>{scoreSentence(last)}</p>
      <p className={styles["soft"]}>
        {last.bank.exam.code} · {mockName(last.mode)} · {formatDateTime(last.startedAtMs)}
      </p>
      <UnsignedBadge bank={last.bank} />
      <DomainRows domains={last.domains} />
      {earlier.length > 0 && (
        <>
          <h3 className={styles["earlierTitle"]}>{homeMessages.earlierResults}</h3>
          <ul className={styles["earlier"]}>
            {earlier.slice(0, EARLIER_SHOWN).map((attempt) => (
              <EarlierResult key={attempt.attemptId} attempt={attempt} onOpen={onOpenResult} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

interface EarlierResultProps {
  readonly attempt: AttemptDigest;
  readonly onOpen: (attemptId: AttemptId) => void;
}

function EarlierResult({ attempt, onOpen }: EarlierResultProps) {
  const when = formatDateTime(attempt.startedAtMs);
  const { estimatedScaledScore, hasPassed } = attempt;
  return (
    <li className={styles["entry"]}>
      <span>
        {formatDate(attempt.startedAtMs)} · {attempt.bank.exam.code} ·{" "}
        {earlierScore(estimatedScaledScore, hasPassed)} <UnsignedBadge bank={attempt.bank} />
      </span>
      <Button
        aria-label={openResultOf(when)}
        onPress={() => {
          onOpen(attempt.attemptId);
        }}
      >
        {homeMessages.open}
      </Button>
    </li>
  );
}
