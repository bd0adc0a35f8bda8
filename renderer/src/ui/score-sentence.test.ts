import { describe, expect, it } from "vitest";
import { aFinishedAttempt } from "../../../tests/support/builders/an-attempt.ts";
import { scoreSentence } from "./score-sentence.ts";

function withScore(estimatedScaledScore: number) {
  const attempt = aFinishedAttempt();
  return { ...attempt, result: { ...attempt.result, estimatedScaledScore } };
}

describe("the outcome in a sentence", () => {
  it.each([
    [742, "An estimated 742 of 1000: above the pass mark of 700."],
    [700, "An estimated 700 of 1000: exactly the pass mark."],
    [699, "An estimated 699 of 1000: below the pass mark of 700."],
  ])("of a score of %i says on which side of the pass mark it lies", (score, sentence) => {
    expect(scoreSentence(withScore(score))).toBe(sentence);
  });
});
