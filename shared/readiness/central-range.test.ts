import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralRange } from "./central-range.ts";

const anyDistribution = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  });

describe("centralRange", () => {
  it("leaves out what lies in the outer twentieths", () => {
    expect(centralRange([0.02, 0.02, 0.4, 0.52, 0.02, 0.02])).toEqual({
      first: 2,
      median: 3,
      last: 3,
    });
  });

  it("takes in an outcome on the limit if a third of it lies inside", () => {
    // Of the first one, 0.05 lie outside: 0.03 of 0.08 inside are more than a third, 0.02 of 0.07 are less.
    expect(centralRange([0.08, 0.84, 0.08])).toMatchObject({ first: 0, last: 2 });
    expect(centralRange([0.07, 0.86, 0.07])).toMatchObject({ first: 1, last: 1 });
  });

  it("is in order, and never falls when weight moves up", () => {
    fc.assert(
      fc.property(anyDistribution, fc.nat(), (probabilities, place) => {
        const range = centralRange(probabilities);
        expect(range.first).toBeLessThanOrEqual(range.median);
        expect(range.median).toBeLessThanOrEqual(range.last);
        const from = place % probabilities.length;
        const moved = [...probabilities, 0];
        moved[from + 1] = (moved[from + 1] ?? 0) + (moved[from] ?? 0);
        moved[from] = 0;
        const raised = centralRange(moved);
        expect(raised.first).toBeGreaterThanOrEqual(range.first);
        expect(raised.median).toBeGreaterThanOrEqual(range.median);
        expect(raised.last).toBeGreaterThanOrEqual(range.last);
      }),
    );
  });
});
