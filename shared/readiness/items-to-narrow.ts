import { type DomainCounts, PRIOR } from "./predict-score.ts";

/** By how much further items are to narrow the interval: the least that shows, since its ends are shown as tens. */
export const NARROWER_BY_POINTS = 10;

/** The step in which further items are looked at. */
const ITEM_STEP = 5;

interface NarrowingInput {
  readonly domains: readonly (DomainCounts & { readonly shownCount: number })[];
  /** Items of the bank that were never met. */
  readonly unseenCount: number;
  /** How wide the interval is now, in points of the scale. */
  readonly widthPoints: number;
}

/**
 * How many more items, seen for the first time in mocks, would make the interval 10 points narrower, in steps of 5; null where all that the
 * bank still has would not. Supposes that they go as those before them and are spread over the domains as a form is. The width is
 * taken to follow the standard deviation of the right answers in the next form, which does not jump by whole questions.
 */
export function itemsToNarrow({
  domains,
  unseenCount,
  widthPoints,
}: NarrowingInput): number | null {
  if (widthPoints <= NARROWER_BY_POINTS) return null;
  const wanted = (1 - NARROWER_BY_POINTS / widthPoints) ** 2 * varianceAfter(0, domains);
  const steps = Array.from(
    { length: Math.floor(unseenCount / ITEM_STEP) },
    (_, index) => (index + 1) * ITEM_STEP,
  );
  return steps.find((itemCount) => varianceAfter(itemCount, domains) <= wanted) ?? null;
}

/** The variance of the right answers in the next form (of beta-binomials, summed) after so many more items. */
function varianceAfter(itemCount: number, domains: NarrowingInput["domains"]): number {
  const formSize = domains.reduce((sum, { shownCount }) => sum + shownCount, 0);
  return domains.reduce((sum, domain) => {
    const { rightCount, wrongCount, scoredCount, shownCount } = domain;
    const known = rightCount + wrongCount + PRIOR.right + PRIOR.wrong;
    const share = (rightCount + PRIOR.right) / known;
    const weight = known + (itemCount * shownCount) / formSize;
    return sum + (scoredCount * share * (1 - share) * (weight + scoredCount)) / (weight + 1);
  }, 0);
}
