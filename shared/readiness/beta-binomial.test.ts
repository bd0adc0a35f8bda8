import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBinomial } from "./beta-binomial.ts";

const anyCounts = fc.record({
  right: fc.double({ min: 0.5, max: 2000, noNaN: true }),
  wrong: fc.double({ min: 0.5, max: 2000, noNaN: true }),
});

describe("betaBinomial", () => {
  it.each([
    // With one right and one wrong every number is equally likely (Laplace).
    [4, { right: 1, wrong: 1 }, [1 / 5, 1 / 5, 1 / 5, 1 / 5, 1 / 5]],
    // Pólya's urn with two white balls and one black one, drawn from twice.
    [2, { right: 2, wrong: 1 }, [1 / 6, 1 / 3, 1 / 2]],
    [0, { right: 3, wrong: 4 }, [1]],
  ])(
    "gives of %i questions after %o what can be worked out by hand",
    (trials, counts, expected) => {
      for (const [index, probability] of betaBinomial(trials, counts).entries())
        expect(probability).toBeCloseTo(expected[index] ?? Number.NaN, 12);
    },
  );

  it("adds up to 1 and expects the share that is known, however long the form", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), anyCounts, (trials, counts) => {
        const probabilities = betaBinomial(trials, counts);
        const sum = probabilities.reduce((total, probability) => total + probability, 0);
        const mean = probabilities.reduce((total, probability, k) => total + k * probability, 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(mean / trials).toBeCloseTo(counts.right / (counts.right + counts.wrong), 6);
      }),
    );
  });
});
