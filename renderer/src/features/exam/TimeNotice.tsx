import { Clock, X } from "lucide-react";
import { useState } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { clockMessages as words } from "./exam-messages.ts";
import { passedThreshold } from "./time-threshold.ts";
import { useElapsed } from "./use-elapsed.ts";
import styles from "./TimeNotice.module.css";

interface TimeNoticeProps {
  readonly timeLimitMs: number;
  readonly minutesLeft: readonly number[];
  readonly elapsedNowMs: () => number;
}

/** A line that says which last minutes have begun. It takes no focus and stays until it is dismissed or the next one comes. */
export function TimeNotice({ timeLimitMs, minutesLeft, elapsedNowMs }: TimeNoticeProps) {
  const [dismissed, setDismissed] = useState<number | null>(null);
  const due = useElapsed(elapsedNowMs, (elapsedMs) =>
    passedThreshold(minutesLeft, { timeLimitMs, remainingMs: timeLimitMs - elapsedMs }),
  );
  if (due === null || due === dismissed) return null;
  return (
    <aside aria-label={words.noticeRegion} className={styles["notice"]}>
      <Icon icon={Clock} />
      <p>{words.lastMinutes(due)}</p>
      <IconButton
        icon={X}
        label={words.dismiss}
        onPress={() => {
          setDismissed(due);
        }}
      />
    </aside>
  );
}
