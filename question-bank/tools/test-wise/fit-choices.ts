import { inverseOf } from "./inverse-of.ts";

/** A choice that was made among options. */
export interface Choice {
  /** By option, then by feature. Each feature adds up to 0 over the options. */
  readonly options: readonly (readonly number[])[];
  /** 0-based. */
  readonly chosen: number;
}

/** How hard weights are drawn to 0. Light: it keeps them finite where a feature explains every choice. */
const PENALTY = 1;
/** Shorter steps change no score. */
const SHORTEST_STEP = 1e-3;
/** A round about halves what is left of the way, so this ends only fits whose features explain nearly every choice. */
const MAX_ROUNDS = 60;

/**
 * The weights of the features that explain the choices best: the most likely ones of a conditional logit model (McFadden,
 * "Conditional logit analysis of qualitative choice behavior", 1974), in which an option's share is the softmax of its
 * weighted features, with a ridge penalty. Its steps go by a bound on the curvature, and so never too far (Böhning,
 * "Multinomial logistic regression algorithm", 1992). The same choices give the same weights.
 */
export function fitChoices(choices: readonly Choice[]): readonly number[] {
  const stepsBySlope = inverseOf(curvatureBound(choices));
  let weights = stepsBySlope.map(() => 0);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const slope = slopeAt(choices, weights);
    const steps = stepsBySlope.map((row) => weightedSum(row, slope));
    weights = weights.map((weight, feature) => weight + (steps[feature] ?? 0));
    if (steps.every((step) => Math.abs(step) < SHORTEST_STEP)) break;
  }
  return weights;
}

/** What an option's features come to, each times its weight. */
export function weightedSum(option: readonly number[], weights: readonly number[]): number {
  return option.reduce((sum, value, feature) => sum + value * (weights[feature] ?? 0), 0);
}

/** How the likelihood rises with each weight: what the chosen options have of the feature above what was to be expected. */
function slopeAt(choices: readonly Choice[], weights: readonly number[]): readonly number[] {
  const slope = weights.map((weight) => -PENALTY * weight);
  for (const { options, chosen } of choices) {
    const odds = options.map((option) => Math.exp(weightedSum(option, weights)));
    const allOdds = odds.reduce((sum, value) => sum + value, 0);
    options.forEach((option, index) => {
      const surprise = (index === chosen ? 1 : 0) - (odds[index] ?? 0) / allOdds;
      option.forEach((value, feature) => {
        slope[feature] = (slope[feature] ?? 0) + surprise * value;
      });
    });
  }
  return slope;
}

/** Half the features' products, summed over all options, with the penalty on the diagonal. */
function curvatureBound(choices: readonly Choice[]): readonly (readonly number[])[] {
  const featureCount = choices[0]?.options[0]?.length ?? 0;
  const features = Array.from({ length: featureCount }, (_, feature) => feature);
  const options = choices.flatMap((choice) => choice.options);
  return features.map((one) =>
    features.map((other) =>
      options.reduce(
        (sum, option) => sum + ((option[one] ?? 0) * (option[other] ?? 0)) / 2,
        one === other ? PENALTY : 0,
      ),
    ),
  );
}
