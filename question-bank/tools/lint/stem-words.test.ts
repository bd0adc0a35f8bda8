import { describe, expect, it } from "vitest";
import { aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { stemWords } from "./stem-words.ts";

function flawsOf(wordCount: number) {
  return runRule(stemWords, [aSingleChoice({ stem: `${"tea ".repeat(wordCount - 1)}leaf?` })]);
}

describe("stemWords", () => {
  it("refuses the 91st word", () => {
    expect(flawsOf(91)).toMatchObject([{ severity: "error", path: ["stem"] }]);
  });

  it("accepts 90 words", () => {
    expect(flawsOf(90)).toEqual([]);
  });
});
