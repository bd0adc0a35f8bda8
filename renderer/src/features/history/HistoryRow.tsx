import { CircleCheck, CircleX } from "lucide-react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { weakestDomainOf } from "../../../../shared/history/weakest-domain-of.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { FormCode } from "../../ui/FormCode.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import { satMockName } from "../../ui/sat-mock-name.ts";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import type { CorrectedScore } from "./corrected-score.ts";
import {
  chooseToCompare,
  columnNames,
  correctedTo,
  domainInShort,
  domainInWords,
  historyMessages,
  openResultOf,
  scoreOfScale,
  timeUsed,
} from "./history-messages.ts";
import styles from "./HistoryRow.module.css";

interface HistoryRowProps {
  readonly attempt: AttemptDigest;
  /** What corrections make of its score, where they do. */
  readonly corrected: CorrectedScore | undefined;
  readonly isChosen: boolean;
  /** False while two others are chosen. */
  readonly canBeChosen: boolean;
  readonly onChoose: (attemptId: AttemptId, isChosen: boolean) => void;
  readonly onOpenResult: (attemptId: AttemptId) => void;
}

/** One attempt in the table of the history. */
export function HistoryRow(props: HistoryRowProps) {
  const { attempt, corrected, isChosen, canBeChosen, onChoose, onOpenResult } = props;
  const { attemptId, bank } = attempt;
  const when = formatDateTime(attempt.startedAtMs);
  return (
    <tr className={styles["row"]} data-chosen={isChosen || undefined}>
      <td className={styles["choice"]}>
        <label className={styles["target"]}>
          <input
            type="checkbox"
            className={styles["box"]}
            aria-label={chooseToCompare(when)}
            checked={isChosen}
            disabled={!canBeChosen}
            onChange={(event) => {
              onChoose(attemptId, event.target.checked);
            }}
          />
          <span aria-hidden="true" className={styles["narrow"]}>
            {historyMessages.choose}
          </span>
        </label>
      </td>
      <th scope="row" className={styles["date"]}>
        {when}
      </th>
      <td data-label={columnNames.exam} className={styles["nowrap"]}>
        {bank.exam.code}
      </td>
      <td data-label={columnNames.mock}>
        <MockCell attempt={attempt} />
      </td>
      <td data-label={columnNames.score} className={styles["nowrap"]}>
        {scoreOfScale(attempt.estimatedScaledScore, attempt.scale.max)}
        {corrected !== undefined && (
          <span className={styles["corrected"]}>{correctedTo(corrected.score)}</span>
        )}
      </td>
      <td data-label={columnNames.outcome}>
        <Outcome hasPassed={attempt.hasPassed} />
      </td>
      <td data-label={columnNames.time}>
        {timeUsed(attempt.elapsedMs, attempt.endReason === "time-expired")}
      </td>
      <td data-label={columnNames.weakest} className={styles["nowrap"]}>
        <WeakestDomain attempt={attempt} />
      </td>
      <td>
        <Button
          aria-label={openResultOf(when)}
          onPress={() => {
            onOpenResult(attemptId);
          }}
        >
          {historyMessages.open}
        </Button>
      </td>
    </tr>
  );
}

function MockCell({ attempt }: { readonly attempt: AttemptDigest }) {
  return (
    <span className={styles["mock"]}>
      {satMockName(attempt.mode, attempt.profile)}
      {attempt.formCode !== null && <FormCode code={attempt.formCode} />}
      <UnsignedBadge bank={attempt.bank} />
    </span>
  );
}

function Outcome({ hasPassed }: { readonly hasPassed: boolean }) {
  return hasPassed ? (
    <Badge tone="right" icon={CircleCheck}>
      {historyMessages.passed}
    </Badge>
  ) : (
    <Badge tone="wrong" icon={CircleX}>
      {historyMessages.notPassed}
    </Badge>
  );
}

function WeakestDomain({ attempt }: { readonly attempt: AttemptDigest }) {
  const weakest = weakestDomainOf(attempt);
  if (weakest === null) return historyMessages.noDomain;
  const { domainId, title, rightCount, scoredCount } = weakest;
  return (
    <>
      <span aria-hidden="true">{domainInShort(domainId, rightCount, scoredCount)}</span>
      <span className="visually-hidden">{domainInWords(title, rightCount, scoredCount)}</span>
    </>
  );
}
