import { describe, expect, it } from "vitest";
import { sumDistribution } from "./sum-distribution.ts";

describe("sumDistribution", () => {
  it("adds dice of different make", () => {
    const coin = [0.5, 0.5];
    const loaded = [0.2, 0, 0.8];
    expect(sumDistribution([coin, loaded])).toEqual([0.1, 0.1, 0.4, 0.4]);
  });

  it("is certain of nothing where there is nothing to add", () => {
    expect(sumDistribution([])).toEqual([1]);
  });
});
