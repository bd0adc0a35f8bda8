import { describe, expect, it } from "vitest";
import { manyChoices } from "../testing/many-choices.ts";
import { aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { solver } from "./solver.ts";
import { solverMix } from "./solver-mix.ts";

/** Items whose distractors are taken from the stem, and whose keys are not. */
function itemsThatShunTheStem(count: number) {
  return Array.from({ length: count }, (_, number) => {
    const key = "abcd".charAt(number % 4);
    const options = ["a", "b", "c", "d"].map((id) => aPart(id, id === key ? "Vessels" : "Letters"));
    return aSingleChoice({ id: `q-many-${number}`, options, key });
  });
}

describe("solverMix", () => {
  it("refuses a bank in which the solvers together are right in more than 34 % of the items", () => {
    const items = itemsThatShunTheStem(60);
    expect(runRule(solver, items)).toEqual([]);
    const flaws = runRule(solverMix, items);
    expect(flaws).toMatchObject([{ severity: "error", place: null }]);
    expect(flaws[0]?.message).toContain("right in 100.0 % of 60 single-choice items: at most 34 %");
    expect(flaws[0]?.message).toContain("words shared with the stem (-");
  });

  it("accepts a bank that teaches nothing", () => {
    const items = manyChoices(60, (number) => {
      const keyPlace = number % 4;
      return { key: `leaf${"x".repeat(keyPlace)}`, distractor: "leaf", keyPlace };
    });
    expect(runRule(solverMix, items)).toEqual([]);
  });

  it("says nothing of fewer than 60 items, where a score is chance", () => {
    expect(runRule(solverMix, itemsThatShunTheStem(59))).toEqual([]);
  });
});
