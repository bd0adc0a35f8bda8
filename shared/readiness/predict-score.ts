import type { Blueprint } from "../bank/blueprint.ts";
import { estimateScaledScore } from "../scoring/scaled-estimate.ts";
import { betaBinomial, type BetaCounts } from "./beta-binomial.ts";
import { type CentralRange, centralRange } from "./central-range.ts";
import { sumDistribution } from "./sum-distribution.ts";

/**
 * What every domain begins with, as if one question had gone right and half of one wrong: worth so little that five domains
 * together weigh as much as eight questions, and in the middle of what people who prepare for an exam get right.
 */
export const PRIOR: BetaCounts = { right: 1, wrong: 0.5 };

/** How the first-seen questions of one domain went. What is merely imagined may have fractions. */
export interface DomainCounts {
  readonly rightCount: number;
  readonly wrongCount: number;
  /** Scored questions of the domain in one form: its weight. */
  readonly scoredCount: number;
}

/** The estimated score of one further form of questions that were never seen, were it sat now. */
export interface ScorePrediction {
  /** The middle 90 % of the scaled scores, and the one in their middle: as many lie above it as below. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** The probability of reaching the pass mark, 0 to 1. */
  readonly passChance: number;
}

/** Predicts the estimated score of the next form from the counts of each domain. */
export function predictScore(
  domains: readonly DomainCounts[],
  scoring: Blueprint["scoring"],
): ScorePrediction {
  const total = sumDistribution(domains.map(rightAnswersAhead));
  const scores = total.map((_, rightCount) =>
    estimateScaledScore(rightCount, total.length - 1, scoring),
  );
  const { first, median, last } = centralRange(total);
  const scoreAt = (rightCount: number): number => scores[rightCount] ?? scoring.scale.min;
  const passing = total.filter((_, rightCount) => scoreAt(rightCount) >= scoring.scale.passing);
  return {
    low: scoreAt(first),
    median: scoreAt(median),
    high: scoreAt(last),
    passChance: Math.min(
      1,
      passing.reduce((sum, probability) => sum + probability, 0),
    ),
  };
}

/** How many of a domain's scored questions in the next form are likely right: the middle 90 %. */
export function predictRightAnswers(domain: DomainCounts): CentralRange {
  return centralRange(rightAnswersAhead(domain));
}

function rightAnswersAhead({ rightCount, wrongCount, scoredCount }: DomainCounts) {
  return betaBinomial(scoredCount, {
    right: PRIOR.right + rightCount,
    wrong: PRIOR.wrong + wrongCount,
  });
}
