const DAY_MS = 86_400_000;

/** Numbers the days of the calendar as the clock on the wall here has them; 0 for 1 January 1970. */
export function localDay(ms: number): number {
  const date = new Date(ms);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}
