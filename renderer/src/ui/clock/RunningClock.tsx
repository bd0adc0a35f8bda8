import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../IconButton.tsx";
import { clockMessages as words } from "./clock-messages.ts";
import { clockText } from "./clock-text.ts";
import { useElapsed } from "./use-elapsed.ts";
import styles from "./RunningClock.module.css";

interface RunningClockProps {
  readonly timeLimitMs: number;
  /** A hidden clock comes back when this much time is left. */
  readonly reappearsAtMs: number;
  readonly elapsedNowMs: () => number;
}

/** The time left. Never spoken by itself; can be hidden, and once more after it came back for the last minutes. */
export function RunningClock({ timeLimitMs, reappearsAtMs, elapsedNowMs }: RunningClockProps) {
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
