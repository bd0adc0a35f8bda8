import { describe, expect, it } from "vitest";
import { aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { allOfTheAbove } from "./all-of-the-above.ts";

function flawsWith(text: string) {
  const { options } = aSingleChoice();
  return runRule(allOfTheAbove, [
    aSingleChoice({ options: [...options.slice(0, 3), aPart("d", text)] }),
  ]);
}

describe("allOfTheAbove", () => {
  it.each([
    "All of the above",
    "None of these",
    "Neither of the options",
    "Both A and B",
    "A or C",
    "options 1 and 3",
    "All apply",
  ])("refuses %j", (text) => {
    expect(flawsWith(text)).toMatchObject([{ severity: "error", path: ["options", 3, "text"] }]);
  });

  it.each([
    "All of the documents in the archive",
    "Both encryption and access control",
    "A and B testing of two prompts",
    "Vitamins C and D",
  ])("accepts %j", (text) => {
    expect(flawsWith(text)).toEqual([]);
  });
});
