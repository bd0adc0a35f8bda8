import { describe, expect, it } from "vitest";
import { mulberry32 } from "../../../shared/lib/random.ts";
import { fitChoices, weightedSum, type Choice } from "./fit-choices.ts";

const random = mulberry32(5);

function randomChoices(count: number): readonly Choice[] {
  return Array.from({ length: count }, () => {
    const [a, b, c] = [random(), random(), random()];
    return {
      // The second feature depends on the first, as lengths and picks by length do.
      options: [
        [a, a + b],
        [b, -b],
        [c, c - a],
        [-a - b - c, -c],
      ],
      chosen: Math.floor(4 * random() ** 2),
    };
  });
}

/** The log-likelihood less the penalty, written down as in the books: what a fit has to make as large as possible. */
function worthOf(weights: readonly number[], choices: readonly Choice[]): number {
  const logLikelihood = choices.reduce((sum, { options, chosen }) => {
    const sums = options.map((option) => weightedSum(option, weights));
    const logOfAll = Math.log(sums.reduce((all, value) => all + Math.exp(value), 0));
    return sum + (sums[chosen] ?? 0) - logOfAll;
  }, 0);
  return logLikelihood - weights.reduce((sum, weight) => sum + weight * weight, 0) / 2;
}

describe("fitChoices", () => {
  it("finds weights that no small change betters", () => {
    const choices = randomChoices(80);
    const weights = fitChoices(choices);
    const best = worthOf(weights, choices);
    for (const feature of weights.keys())
      for (const change of [-0.02, 0.02])
        expect(
          worthOf(weights.with(feature, (weights[feature] ?? 0) + change), choices),
        ).toBeLessThan(best);
  });

  it("gives an option the share in which options like it were chosen", () => {
    const choices = Array.from({ length: 1000 }, (_, number) => ({
      options: [[3], [-1], [-1], [-1]],
      chosen: number % 10 < 4 ? 0 : 1,
    }));
    const [weight = 0] = fitChoices(choices);
    const share = Math.exp(3 * weight) / (Math.exp(3 * weight) + 3 * Math.exp(-weight));
    expect(share).toBeCloseTo(0.4, 2);
  });

  it("stays finite where a feature explains every choice, and at 0 where it explains none", () => {
    const choices = Array.from({ length: 60 }, (_, number) => ({
      options: [0, 1, 2, 3].map((place) => [place === number % 4 ? 3 : -1, place - 1.5]),
      chosen: number % 4,
    }));
    const [telling = 0, idle = 0] = fitChoices(choices);
    expect(telling).toBeGreaterThan(0.5);
    expect(telling).toBeLessThan(10);
    expect(idle).toBeCloseTo(0, 6);
  });
});
