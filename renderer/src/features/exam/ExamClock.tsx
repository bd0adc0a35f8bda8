import { Eye, EyeOff } from "lucide-react";
import { memo, useState } from "react";
import { IconButton } from "../../ui/IconButton.tsx";
import { clockText } from "./clock-text.ts";
import type { ExamDescription } from "./exam-description.ts";
import { clockMessages as words } from "./exam-messages.ts";
import { useElapsed } from "./use-elapsed.ts";
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
    <TimedClock
      timeLimitMs={timeLimitMs}
      reappearsAtMs={clockRules.reappearsAtMinutesLeft * MINUTE_MS}
      elapsedNowMs={elapsedNowMs}
    />
  );
});

interface TimedClockProps {
  readonly timeLimitMs: number;
  /** A hidden clock comes back when this much time is left. */
  readonly reappearsAtMs: number;
  readonly elapsedNowMs: () => number;
}

/** Never spoken by itself; can be hidden, and once more after it came back for the last minutes. */
function TimedClock({ timeLimitMs, reappearsAtMs, elapsedNowMs }: TimedClockProps) {
  const [hiddenDuring, setHiddenDuring] = useState<"early" | "late" | null>(null);
  const text = useElapsed(elapsedNowMs, (elapsedMs) => clockText(timeLimitMs - elapsedMs));
  const part = useElapsed(elapsedNowMs, (elapsedMs) =>
    timeLimitMs - elapsedMs <= reappearsAtMs ? "late" : "early",
  );
  const isShown = hiddenDuring === null || (hiddenDuring === "early" && part === "late");
  return (
    <div className={styles["clock"]} data-late={part === "late" || undefined}>
      {isShown ? (
        <span role="timer" aria-live="off" aria-label={words.timeLeft} className={styles["time"]}>
          {text}
        </span>
      ) : (
        <span className={styles["hidden"]}>{words.hidden}</span>
      )}
      <IconButton
        icon={isShown ? EyeOff : Eye}
        label={isShown ? words.hide : words.show}
        onPress={() => {
          setHiddenDuring(isShown ? part : null);
        }}
      />
    </div>
  );
}
