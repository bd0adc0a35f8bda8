/** A duration in seconds, to the millisecond. */
export function inSeconds(ms: number): number {
  return Math.round(ms) / 1000;
}
