import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

describe("the Wilson interval", () => {
  // From R: prop.test(x, n, correct = FALSE)$conf.int
  it.each([
    [8, 10, 0.4901625, 0.9433178],
    [0, 10, 0, 0.2775328],
    [50, 50, 0.9286524, 1],
  ])("of %i in %i is what R gives", (right, count, low, high) => {
    const interval = wilsonInterval(right, count);
    expect(interval.low).toBeCloseTo(low, 5);
    expect(interval.high).toBeCloseTo(high, 5);
  });

  it("holds the share itself, stays within 0 and 1, and narrows with more answers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (count, any) => {
        const right = any % (count + 1);
        const { low, high } = wilsonInterval(right, count);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(right / count + 1e-12);
        expect(high).toBeGreaterThanOrEqual(right / count - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
        const more = wilsonInterval(right * 4, count * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
