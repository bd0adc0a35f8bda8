import { type Blueprint } from "../../../shared/bank/blueprint.ts";
import { mulberry32, type Random } from "../../../shared/lib/random.ts";
import { predictScore } from "../../../shared/readiness/predict-score.ts";
import { estimateScaledScore } from "../../../shared/scoring/scaled-estimate.ts";
import { type DrawAbility } from "./candidate-ability.ts";

interface Simulation {
  readonly blueprint: Blueprint;
  /** Questions seen for the first time, spread over the domains as a form is. */
  readonly seenCount: number;
  readonly drawAbility: DrawAbility;
  readonly runCount: number;
  readonly seed: number;
}

export interface Coverage {
  /** How often the score of the next form lay in the interval, in percent. */
  readonly insidePercent: number;
  readonly meanWidth: number;
  /** The mean of the chance to pass that was given, and how often the next form was passed, in percent. */
  readonly meanChancePercent: number;
  readonly passedPercent: number;
}

/**
 * Lets candidates of known ability answer questions that they see for the first time, predicts the estimated score of their next
 * form, lets them sit that form, and counts how often the prediction held.
 */
export function simulateCoverage(simulation: Simulation): Coverage {
  const { blueprint, runCount, seed } = simulation;
  const random = mulberry32(seed);
  const sums = { inside: 0, width: 0, chance: 0, passed: 0 };
  for (let run = 0; run < runCount; run += 1) {
    const { prediction, score } = simulateOne(simulation, random);
    if (prediction.low <= score && score <= prediction.high) sums.inside += 1;
    if (score >= blueprint.scoring.scale.passing) sums.passed += 1;
    sums.width += prediction.high - prediction.low;
    sums.chance += prediction.passChance;
  }
  return {
    insidePercent: (100 * sums.inside) / runCount,
    meanWidth: sums.width / runCount,
    meanChancePercent: (100 * sums.chance) / runCount,
    passedPercent: (100 * sums.passed) / runCount,
  };
}

function simulateOne({ blueprint, seenCount, drawAbility }: Simulation, random: Random) {
  const { domains, scoring } = blueprint;
  const abilities = drawAbility(domains.length, random);
  const shownCount = domains.reduce((sum, domain) => sum + domain.shownCount, 0);
  const counts = domains.map((domain, index) => {
    const seen = Math.round((seenCount * domain.shownCount) / shownCount);
    const rightCount = rightAnswers(seen, abilities[index] ?? 0, random);
    return { rightCount, wrongCount: seen - rightCount, scoredCount: domain.scoredCount };
  });
  const nextRight = domains.reduce(
    (sum, { scoredCount }, index) => sum + rightAnswers(scoredCount, abilities[index] ?? 0, random),
    0,
  );
  const scoredCount = domains.reduce((sum, domain) => sum + domain.scoredCount, 0);
  return {
    prediction: predictScore(counts, scoring),
    score: estimateScaledScore(nextRight, scoredCount, scoring),
  };
}

function rightAnswers(questionCount: number, ability: number, random: Random): number {
  let count = 0;
  for (let question = 0; question < questionCount; question += 1)
    if (random() < ability) count += 1;
  return count;
}
