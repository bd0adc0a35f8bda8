// A number and its unit stay on one line.
const GAP = "\u00a0";

/** A short length of time (ms) to the nearest second, for tables: "1 min 05 s", "48 s". */
export function formatTimeSpent(ms: number): string {
  const allSeconds = Math.round(ms / 1000);
  const [minutes, seconds] = [Math.floor(allSeconds / 60), allSeconds % 60];
  if (minutes === 0) return [seconds, "s"].join(GAP);
  return [minutes, "min", String(seconds).padStart(2, "0"), "s"].join(GAP);
}
