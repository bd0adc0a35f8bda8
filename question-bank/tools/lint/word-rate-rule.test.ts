import { describe, expect, it } from "vitest";
import { manyChoices } from "../testing/many-choices.ts";
import { runRule } from "../testing/run-rule.ts";
import { absolutes } from "./absolutes.ts";
import { hedges } from "./hedges.ts";

describe("absolutes", () => {
  it("refuses a bank whose distractors alone speak in absolutes", () => {
    const items = manyChoices(4, () => ({ key: "tea", distractor: "always ", keyPlace: 0 }));
    expect(runRule(absolutes, items)).toMatchObject([{ severity: "error", place: null }]);
  });

  it("accepts rates that differ by a factor of two, not by more", () => {
    const withAbsoluteKeys = (count: number) =>
      manyChoices(10, (number) => ({
        key: number < count ? "only tea" : "tea",
        distractor: "always ",
        keyPlace: 3,
      }));
    expect(runRule(absolutes, withAbsoluteKeys(5))).toEqual([]);
    expect(runRule(absolutes, withAbsoluteKeys(4))).toHaveLength(1);
  });

  it("says nothing of a handful of occurrences", () => {
    const items = manyChoices(3, () => ({ key: "tea", distractor: "always ", keyPlace: 0 }));
    expect(runRule(absolutes, items)).toEqual([]);
  });
});

describe("hedges", () => {
  it("refuses a bank whose keys alone are hedged", () => {
    const items = manyChoices(12, () => ({ key: "It may help", distractor: "tea", keyPlace: 0 }));
    expect(runRule(hedges, items)).toMatchObject([{ severity: "error", place: null }]);
  });

  it("accepts hedges on both sides", () => {
    const items = manyChoices(4, () => ({ key: "may help", distractor: "may ", keyPlace: 0 }));
    expect(runRule(hedges, items)).toEqual([]);
  });
});
