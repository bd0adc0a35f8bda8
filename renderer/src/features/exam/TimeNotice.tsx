import { Clock } from "lucide-react";
import { useState } from "react";
import { clockMessages as words } from "./exam-messages.ts";
import { RoomNotice } from "./RoomNotice.tsx";
import { passedThreshold } from "../../ui/clock/time-threshold.ts";
import { useElapsed } from "../../ui/clock/use-elapsed.ts";

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
    <RoomNotice
      icon={Clock}
      text={words.lastMinutes(due)}
      isSpoken={false}
      onDismiss={() => {
        setDismissed(due);
      }}
    />
  );
}
