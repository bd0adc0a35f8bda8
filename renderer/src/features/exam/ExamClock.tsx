import { memo } from "react";
import { RunningClock } from "../../ui/clock/RunningClock.tsx";
import type { ExamDescription } from "./exam-description.ts";
import { clockMessages as words } from "./exam-messages.ts";
import styles from "./ExamClock.module.css";

const MINUTE_MS = 60_000;

interface ExamClockProps {
  readonly exam: ExamDescription;
  readonly elapsedNowMs: () => number;
}

/** The time left, or that there is no limit. Kept as it is while the questions change. */
export const ExamClock = memo(function ExamClock({ exam, elapsedNowMs }: ExamClockProps) {
  const { timeLimitMs, clockRules } = exam;
  if (timeLimitMs === null) return <span className={styles["untimed"]}>{words.untimed}</span>;
  return (
    <RunningClock
      timeLimitMs={timeLimitMs}
      reappearsAtMs={clockRules.reappearsAtMinutesLeft * MINUTE_MS}
      elapsedNowMs={elapsedNowMs}
    />
  );
});
