import { clockMessages as words } from "./clock-messages.ts";
import { passedThreshold, SPOKEN_AT_MINUTES_LEFT } from "./time-threshold.ts";
import { useElapsed } from "./use-elapsed.ts";

interface SpokenTimeProps {
  readonly timeLimitMs: number;
  readonly elapsedNowMs: () => number;
}

/** Lets a screen reader say the time left, four times in all. */
export function SpokenTime({ timeLimitMs, elapsedNowMs }: SpokenTimeProps) {
  const minutes = useElapsed(elapsedNowMs, (elapsedMs) =>
    passedThreshold(SPOKEN_AT_MINUTES_LEFT, { timeLimitMs, remainingMs: timeLimitMs - elapsedMs }),
  );
  return (
    <p role="status" className="visually-hidden">
      {minutes !== null && words.spokenLeft(minutes)}
    </p>
  );
}
