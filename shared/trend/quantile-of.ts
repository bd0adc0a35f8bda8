/**
 * The value below which a share (0 to 1) of the sorted values lies, between two values in a straight line: the usual "type 7" of
 * Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996. NaN where there is no value.
 */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
