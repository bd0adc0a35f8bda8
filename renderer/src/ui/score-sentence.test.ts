import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../../tests/support/builders/a-blueprint.ts";
import { scoreSentence } from "./score-sentence.ts";

const { scale } = aBlueprint().scoring;

describe("the outcome in a sentence", () => {
  it.each([
    [742, "An estimated 742 of 1000: above the pass mark of 700."],
    [700, "An estimated 700 of 1000: exactly the pass mark."],
    [699, "An estimated 699 of 1000: below the pass mark of 700."],
  ])("of a score of %i says on which side of the pass mark it lies", (score, sentence) => {
    expect(scoreSentence({ estimatedScaledScore: score, scale })).toBe(sentence);
  });
});
