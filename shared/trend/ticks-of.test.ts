import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticksOf } from "./ticks-of.ts";

describe("ticks", () => {
  it.each([
    [[100, 1000], 5, [200, 400, 600, 800, 1000]],
    [[0, 100], 4, [0, 50, 100]],
    [[0, 90], 4, [0, 50]],
    [[0, 1], 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[5, 5], 4, [5]],
  ] as const)("of %j, about %i, are %j", ([from, to], count, ticks) => {
    const found = ticksOf([from, to], count);
    expect(found).toHaveLength(ticks.length);
    for (const [index, tick] of ticks.entries()) expect(found[index]).toBeCloseTo(tick, 9);
  });

  it("rise, lie within the range and are never too many", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 8 }),
        (from, length, wanted) => {
          const ticks = ticksOf([from, from + length], wanted);
          expect(ticks.length).toBeLessThanOrEqual(wanted * 2 + 1);
          for (const [index, tick] of ticks.entries()) {
            expect(tick).toBeGreaterThanOrEqual(from - 1e-6);
            expect(tick).toBeLessThanOrEqual(from + length + 1e-6);
            expect(tick).toBeGreaterThan(ticks[index - 1] ?? Number.NEGATIVE_INFINITY);
          }
        },
      ),
    );
  });
});
