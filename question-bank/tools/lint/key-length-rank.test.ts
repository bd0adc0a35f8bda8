import { describe, expect, it } from "vitest";
import { manyChoices } from "../testing/many-choices.ts";
import { runRule } from "../testing/run-rule.ts";
import { keyLengthRank } from "./key-length-rank.ts";

const distractor = "seven..";

function flawsWith(strikingCount: number, strikingKey: string) {
  const items = manyChoices(20, (number) => ({
    key: number < strikingCount ? strikingKey : `${distractor}..`,
    distractor,
    keyPlace: 0,
  }));
  return runRule(keyLengthRank, items);
}

describe("keyLengthRank", () => {
  it.each(["the longest by far", "min"])("refuses %j as the key in 7 of 20 items", (key) => {
    expect(flawsWith(7, key)).toMatchObject([{ severity: "error", place: null }]);
  });

  it.each(["the longest by far", "min"])("accepts %j as the key in 6 of 20 items", (key) => {
    expect(flawsWith(6, key)).toEqual([]);
  });

  it("says nothing of a handful of items, where a share is chance", () => {
    const items = manyChoices(19, () => ({ key: "min", distractor, keyPlace: 0 }));
    expect(runRule(keyLengthRank, items)).toEqual([]);
  });
});
