const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 30_000;

/** How long to wait, in ms, before writing again what failed `failureCount` times in a row (at least 1): 1 s, 2 s, 4 s … 30 s. */
export function retryDelayMs(failureCount: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (failureCount - 1), LONGEST_DELAY_MS);
}
