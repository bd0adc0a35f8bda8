import type { Blueprint } from "../bank/blueprint.ts";

/**
 * The estimated scaled score for so many scored items right. Straight lines run between the points of the curve; on a line the
 * score is rounded down, in whole numbers throughout, so that no pass mark is reached by rounding.
 */
export function estimateScaledScore(
  rightCount: number,
  scoredCount: number,
  { curve, scale }: Blueprint["scoring"],
): number {
  if (scoredCount === 0) return scale.min;
  // Shares are compared and divided as hundredths of an item: `percent × scoredCount` against `100 × rightCount`.
  const share = 100 * rightCount;
  const upperIndex = curve.findIndex((point) => point.percentRight * scoredCount >= share);
  const upper = curve[upperIndex];
  const lower = curve[upperIndex - 1];
  if (upper === undefined) return scale.max;
  if (lower === undefined) return scale.min;
  const rise = (upper.scaled - lower.scaled) * (share - lower.percentRight * scoredCount);
  const run = (upper.percentRight - lower.percentRight) * scoredCount;
  return lower.scaled + (rise - (rise % run)) / run;
}
