import { CircleCheck, CircleX } from "lucide-react";
import type { AttemptId, FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
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
  readonly attempt: FinishedAttempt;
  readonly onOpenResult: (attemptId: AttemptId) => void;
}

/** One attempt in the table of the history. */
export function HistoryRow({ attempt, onOpenResult }: HistoryRowProps) {
  const { attemptId, bank, blueprint, conditions, form, result } = attempt;
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
          {satMockName(form.mode, conditions.profile)}
          {form.code !== null && <FormCode code={form.code} />}
          <UnsignedBadge bank={bank} />
        </span>
      </td>
      <td data-label={historyMessages.score} className={styles["nowrap"]}>
        {scoreOfScale(result.estimatedScaledScore, blueprint.scoring.scale.max)}
      </td>
      <td data-label={historyMessages.outcome}>
        {result.hasPassed ? (
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
          {result.domains.map(({ domainId, rightCount, scoredCount }) => (
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
