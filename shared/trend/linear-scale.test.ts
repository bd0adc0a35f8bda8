import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearScale } from "./linear-scale.ts";

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("a linear scale", () => {
  it("maps the ends onto the ends, the other way round too", () => {
    const y = linearScale([100, 1000], [500, 0]);
    expect([100, 550, 1000].map(y)).toEqual([500, 250, 0]);
  });

  it("puts everything in the middle where all values are equal", () => {
    expect(linearScale([7, 7], [0, 1000])(7)).toBe(500);
  });

  it("never leaves the frame, never turns back and is always a number", () => {
    fc.assert(
      fc.property(number, number, number, number, (from, to, a, b) => {
        const scale = linearScale([Math.min(from, to), Math.max(from, to)], [0, 1000]);
        const [low, high] = [scale(Math.min(a, b)), scale(Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1000);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
