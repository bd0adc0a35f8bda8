import { describe, expect, it } from "vitest";
import { aMatching, aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { optionLengths } from "./option-lengths.ts";

function flawsOf(...lengths: readonly number[]) {
  const options = lengths.map((length, index) => aPart("abcd".charAt(index), "x".repeat(length)));
  return runRule(optionLengths, [aSingleChoice({ options })]);
}

describe("optionLengths", () => {
  it("refuses options that differ by more than half and by more than 20 characters", () => {
    expect(flawsOf(42, 50, 50, 64)).toMatchObject([{ severity: "error", path: ["options"] }]);
  });

  it("accepts options within half, or within 20 characters", () => {
    expect(flawsOf(42, 50, 50, 63)).toEqual([]);
    expect(flawsOf(10, 12, 20, 30)).toEqual([]);
  });

  it("leaves matching alone, where a long option gives nothing away", () => {
    const options = [aPart("a", "Uji"), aPart("b", "x".repeat(80)), aPart("c", "Wuyi")];
    expect(runRule(optionLengths, [aMatching({ options })])).toEqual([]);
  });
});
