import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { estimateScaledScore } from "./scaled-estimate.ts";

const { scoring } = aBlueprint();

describe("estimateScaledScore", () => {
  it.each([
    [0, 50, 100],
    [25, 50, 528],
    [35, 50, 700],
    [40, 50, 800],
    [50, 50, 1000],
  ])(
    "puts %i of %i right at %i on a curve through 0, 70 and 100 percent",
    (right, scored, scaled) => {
      expect(estimateScaledScore(right, scored, scoring)).toBe(scaled);
    },
  );

  it("does not round up to the pass mark", () => {
    // 2099 of 3000 are 69.97 percent: 699.7 on the curve.
    expect(estimateScaledScore(2099, 3000, scoring)).toBe(699);
    expect(estimateScaledScore(2100, 3000, scoring)).toBe(700);
  });

  it("passes exactly from the share that the curve sets on the pass mark", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 }), (scored, any) => {
        const right = any % (scored + 1);
        expect(estimateScaledScore(right, scored, scoring) >= 700).toBe(right * 100 >= scored * 70);
      }),
    );
  });

  it("is whole, rises with each right answer and stays on the scale, on any curve", () => {
    const anyCurve = fc
      .uniqueArray(
        fc.record({
          percentRight: fc.integer({ min: 1, max: 99 }),
          scaled: fc.integer({ min: 100, max: 1000 }),
        }),
        {
          selector: (point) => point.percentRight,
          maxLength: 6,
        },
      )
      .map((points) => {
        const percents = points.map((point) => point.percentRight).sort((a, b) => a - b);
        const scores = points.map((point) => point.scaled).sort((a, b) => a - b);
        return [
          { percentRight: 0, scaled: 100 },
          ...percents.map((percentRight, index) => ({
            percentRight,
            scaled: scores[index] ?? 100,
          })),
          { percentRight: 100, scaled: 1000 },
        ];
      });
    fc.assert(
      fc.property(anyCurve, fc.integer({ min: 1, max: 120 }), (curve, scored) => {
        const rules = aBlueprint({ scoring: { ...scoring, curve } }).scoring;
        let before = 100;
        for (let right = 0; right <= scored; right += 1) {
          const estimate = estimateScaledScore(right, scored, rules);
          expect(Number.isInteger(estimate)).toBe(true);
          expect(estimate).toBeGreaterThanOrEqual(before);
          before = estimate;
        }
        expect(before).toBe(1000);
      }),
    );
  });

  it("gives the least of the scale where nothing was scored, and never more than its most", () => {
    expect(estimateScaledScore(0, 0, scoring)).toBe(100);
    expect(estimateScaledScore(51, 50, scoring)).toBe(1000);
  });
});
