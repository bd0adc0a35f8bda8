import { describe, expect, it } from "vitest";
import { aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { stemQuestion } from "./stem-question.ts";

function flawsOf(stem: string) {
  return runRule(stemQuestion, [aSingleChoice({ stem })]);
}

describe("stemQuestion", () => {
  it.each([
    ["a statement at the end", "Which tea suits? The water is hot."],
    ["no question at all", "The water is hot. The tea is green."],
    ["two questions", "Is the water hot? Which tea suits?"],
    ["an instruction after a question", "Which tea suits? Choose it."],
    ["an open end", "The best tea is"],
  ])("refuses %s", (_, stem) => {
    expect(flawsOf(stem)).toMatchObject([{ severity: "error", path: ["stem"] }]);
  });

  it.each([
    ["a question", "The water is hot. Which tea suits?"],
    ["an instruction", "The water is hot. Put the steps in order."],
    ["an instruction with a colon", "The water is hot.\n\nMatch each leaf with its region:"],
    [
      "a question that somebody in it asks",
      'A guest asks "Is it hot?" and waits. Which tea suits?',
    ],
  ])("accepts %s", (_, stem) => {
    expect(flawsOf(stem)).toEqual([]);
  });
});
