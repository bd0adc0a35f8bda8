import { describe, expect, it } from "vitest";
import { quantileOf } from "./quantile-of.ts";

describe("a quantile", () => {
  it("is what R's quantile() gives by default", () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileOf([1, 2, 4, 8], share))).toEqual([
      1, 1.75, 3, 5, 8,
    ]);
  });

  it("of one value is that value", () => {
    expect(quantileOf([7], 0.25)).toBe(7);
  });
});
