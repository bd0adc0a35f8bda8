import { describe, expect, it } from "vitest";
import { aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { convergence } from "./convergence.ts";

describe("convergence", () => {
  it("warns of a key from which the distractors were made, one word each", () => {
    const options = [
      aPart("a", "Green loose leaf"),
      aPart("b", "Green pressed brick"),
      aPart("c", "Black loose dust"),
      aPart("d", "White powdered leaf"),
    ];
    expect(runRule(convergence, [aSingleChoice({ options })])).toMatchObject([
      { severity: "warning", path: ["options", 0, "text"] },
    ]);
  });

  it("accepts options that share a word all around", () => {
    const options = [
      aPart("a", "Green leaf"),
      aPart("b", "Black leaf"),
      aPart("c", "White leaf"),
      aPart("d", "Dark leaf"),
    ];
    expect(runRule(convergence, [aSingleChoice({ options })])).toEqual([]);
  });
});
