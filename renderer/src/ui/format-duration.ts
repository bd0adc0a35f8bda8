const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
// A number and its unit stay on one line.
const GAP = "\u00a0";

/** A length of time in ms for people, rounded down: "1 h 07 min", "12 min", "35 s". */
export function formatDuration(ms: number): string {
  if (ms < MINUTE_MS) return [Math.floor(ms / 1000), "s"].join(GAP);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  if (ms < HOUR_MS) return [minutes, "min"].join(GAP);
  return [Math.floor(ms / HOUR_MS), "h", String(minutes).padStart(2, "0"), "min"].join(GAP);
}
