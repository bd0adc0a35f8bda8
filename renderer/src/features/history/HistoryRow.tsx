import { CircleCheck, CircleX } from "lucide-react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { FormCode } from "../../ui/FormCode.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import { satMockName } from "../../ui/sat-mock-name.ts";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import {
  domainInWords,
  historyMessages,
  openResultOf,
  scoreOfScale,
  timeUsed,
} from "./history-messages.ts";
import styles from "./HistoryRow.module.css";

interface HistoryRowProps {
  readonly attempt: AttemptDigest;
  readonly onOpenResult: (attemptId: AttemptId) => void;
}

/** One attempt in the table of the history. */
export function HistoryRow({ attempt, onOpenResult }: HistoryRowProps) {
  const { attemptId, bank, formCode, scale } = attempt;
  const when = formatDateTime(attempt.startedAtMs);
  return (
    <tr className={styles["row"]}>
      <th scope="row" className={styles["date"]}>
        {when}
      </th>
      <td data-label={historyMessages.exam} className={styles["nowrap"]}>
        {bank.exam.code}
      </td>
      <td data-label={historyMessages.mock}>
        <span className={styles["mock"]}>
          {satMockName(attempt.mode, attempt.profile)}
          {formCode !== null && <FormCode code={formCode} />}
          <UnsignedBadge bank={bank} />
        </span>
      </td>
      <td data-label={historyMessages.score} className={styles["nowrap"]}>
        {scoreOfScale(attempt.estimatedScaledScore, scale.max)}
      </td>
      <td data-label={historyMessages.outcome}>
        {attempt.hasPassed ? (
          <Badge tone="right" icon={CircleCheck}>
            {historyMessages.passed}
          </Badge>
        ) : (
          <Badge tone="wrong" icon={CircleX}>
            {historyMessages.notPassed}
          </Badge>
        )}
      </td>
      <td data-label={historyMessages.timeUsed}>
        {timeUsed(attempt.elapsedMs, attempt.endReason === "time-expired")}
      </td>
      <td data-label={historyMessages.domains}>
        <ul className={styles["domains"]}>
          {attempt.domains.map(({ domainId, rightCount, scoredCount }) => (
            <li key={domainId} className={styles["nowrap"]}>
              <span aria-hidden="true">
                {domainId}: {rightCount}/{scoredCount}
              </span>
              <span className="visually-hidden">
                {domainInWords(domainId, rightCount, scoredCount)}
              </span>
            </li>
          ))}
        </ul>
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
