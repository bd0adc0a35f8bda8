const MINUTE_MS = 60_000;

/** Minutes left at which the time is spoken. */
export const SPOKEN_AT_MINUTES_LEFT: readonly number[] = [30, 10, 5, 1];

/**
 * The last of some thresholds (minutes left) that the clock has passed, or null before the first. One that the sitting began
 * beyond does not count, so an exam of ten minutes does not open with a notice at thirty.
 */
export function passedThreshold(
  minutesLeft: readonly number[],
  time: { readonly timeLimitMs: number; readonly remainingMs: number },
): number | null {
  const passed = minutesLeft.filter(
    (minutes) => minutes * MINUTE_MS < time.timeLimitMs && time.remainingMs <= minutes * MINUTE_MS,
  );
  return passed.length === 0 ? null : Math.min(...passed);
}
