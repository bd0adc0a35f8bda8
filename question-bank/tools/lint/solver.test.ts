import { describe, expect, it } from "vitest";
import { manyChoices } from "../testing/many-choices.ts";
import { runRule } from "../testing/run-rule.ts";
import { solver } from "./solver.ts";

const distractor = "leaf";

/**
 * Items whose keys stand at each place in turn and are what a distractor would be there, but for the first `strikingCount`.
 * Solvers are right in a quarter of those that do not strike.
 */
function flawsWith(strikingCount: number, strikingKey: string, itemCount = 60) {
  const items = manyChoices(itemCount, (number) => {
    const keyPlace = number % 4;
    const key = number < strikingCount ? strikingKey : `${distractor}${"x".repeat(keyPlace)}`;
    return { key, distractor, keyPlace };
  });
  return runRule(solver, items);
}

describe("solver", () => {
  it.each([
    ["longest option", "a leaf that is the longest"],
    ["shortest option", "x"],
    ["odd one out by length", "a leaf that is the longest"],
    ["most words shared with the stem", "letters"],
    ["most hedged", "may be"],
    ["most specific", "In Uji"],
  ])("refuses a bank in which %j is right too often", (name, key) => {
    const flaws = flawsWith(8, key);
    expect(flaws[0]).toMatchObject({ severity: "error", place: null });
    expect(flaws.map(({ message }) => message)).toContain(
      `"${name}" is right in 35.0 % of 60 single-choice items: at most 30 %`,
    );
    expect(flawsWith(4, key)).toEqual([]);
  });

  it("refuses a bank whose keys stand at one place", () => {
    const items = manyChoices(60, () => ({ key: "leafxx", distractor, keyPlace: 2 }));
    expect(runRule(solver, items).map(({ message }) => message)).toContain(
      '"position 3" is right in 100.0 % of 60 single-choice items: at most 30 %',
    );
  });

  it("accepts a bank on which every solver is as good as chance", () => {
    expect(flawsWith(0, "")).toEqual([]);
  });

  it("says nothing of fewer than 60 items, where a score is chance", () => {
    expect(flawsWith(59, "a leaf that is the longest", 59)).toEqual([]);
  });
});
