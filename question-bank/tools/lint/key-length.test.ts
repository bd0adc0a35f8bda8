import { describe, expect, it } from "vitest";
import { aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { keyLength } from "./key-length.ts";

const distractors = [
  aPart("b", "x".repeat(60)),
  aPart("c", "y".repeat(50)),
  aPart("d", "z".repeat(40)),
];

function flawsWithKeyOf(characterCount: number) {
  const options = [aPart("a", "k".repeat(characterCount)), ...distractors];
  return runRule(keyLength, [aSingleChoice({ options })]);
}

describe("keyLength", () => {
  it("refuses a key 1.4 times as long as the longest distractor and 25 characters longer", () => {
    expect(flawsWithKeyOf(85)).toMatchObject([{ severity: "error", path: ["options", 0, "text"] }]);
  });

  it("accepts a key that stays below either limit", () => {
    expect(flawsWithKeyOf(84)).toEqual([]);
    const options = [aPart("a", "k".repeat(24)), aPart("b", "x"), aPart("c", "y"), aPart("d", "z")];
    expect(runRule(keyLength, [aSingleChoice({ options })])).toEqual([]);
  });

  it("measures what the candidate reads, without Markdown", () => {
    const options = [aPart("a", `**${"k".repeat(84)}**`), ...distractors];
    expect(runRule(keyLength, [aSingleChoice({ options })])).toEqual([]);
  });

  it("accepts a long distractor: only the key gives itself away", () => {
    const options = [aPart("a", "k".repeat(85)), ...distractors];
    expect(runRule(keyLength, [aSingleChoice({ options, key: "b" })])).toEqual([]);
  });
});
