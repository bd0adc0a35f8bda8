const DAY_MS = 86_400_000;

/** The day of the calendar of a moment (ms since 1970), as the clock on the wall here has it: 0 for 1 January 1970. */
export function localDay(ms: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}
