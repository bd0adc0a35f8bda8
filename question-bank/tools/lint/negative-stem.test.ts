import { describe, expect, it } from "vitest";
import { anOrdering, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { negativeStem } from "./negative-stem.ts";

describe("negativeStem", () => {
  it.each([
    "Which of these is NOT a tea?",
    "Which teas are not fermented?",
    "All of these are teas EXCEPT which?",
    "Every tea is brewed hot except which one?",
    "Which tea is LEAST likely to keep?",
    "Which tea is the least suitable?",
    "What should the waiter not pour?",
    "Which tea can't be brewed twice?",
  ])("refuses %j", (question) => {
    expect(runRule(negativeStem, [aSingleChoice({ stem: question })])).toMatchObject([
      { severity: "error", path: ["stem"] },
    ]);
  });

  it.each([
    "Which tea suits him with the LEAST operational overhead?",
    "Which solution takes the least effort?",
    "Which plan is the LEAST expensive?",
    "Which tin keeps at least a year?",
    "Which tin suits leaves that are not rolled?",
    "The shop does not roast. Which tea should it buy?",
    "Which plan suits the shop, which cannot roast?",
    "Which tea do guests who are not thirsty order?",
    "Which tin lets leaves rest without losing their scent?",
  ])("accepts %j", (question) => {
    expect(runRule(negativeStem, [aSingleChoice({ stem: question })])).toEqual([]);
  });

  it("accepts an order that runs from the least to the most", () => {
    const stem = "Order the teas from the least bitter to the most bitter.";
    expect(runRule(negativeStem, [anOrdering({ stem })])).toEqual([]);
  });
});
