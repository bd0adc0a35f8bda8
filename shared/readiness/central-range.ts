/** Where the middle of a distribution over 0, 1, 2 … begins, is halved and ends. */
export interface CentralRange {
  readonly first: number;
  readonly median: number;
  readonly last: number;
}

/** How much of the probability lies outside, at either end. */
const TAIL = 0.05;

/**
 * Outcomes are whole questions, so that each 5 % limit falls into one. It is taken in if at least this share of it lies inside.
 * Taking in every touched one would make 90 % up to 94 % once much is known, taking in those that lie half inside would make it
 * 87 to 89 % while little is: docs/readiness.md has the figures of this third.
 */
const SHARE_INSIDE = 1 / 3;

/** The middle 90 % of a distribution, given as the probabilities of 0, 1, 2 … Moving weight upwards never lowers an end of it. */
export function centralRange(probabilities: readonly number[]): CentralRange {
  const range = { first: probabilities.length - 1, median: probabilities.length - 1, last: 0 };
  let below = 0;
  for (const [outcome, probability] of probabilities.entries()) {
    if (below + (1 - SHARE_INSIDE) * probability >= TAIL)
      range.first = Math.min(range.first, outcome);
    if (below + probability >= 0.5) range.median = Math.min(range.median, outcome);
    if (below + SHARE_INSIDE * probability <= 1 - TAIL) range.last = outcome;
    below += probability;
  }
  return range;
}
