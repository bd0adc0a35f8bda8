import { describe, expect, it } from "vitest";
import { chanceWords } from "./chance-words.ts";

describe("chanceWords", () => {
  it.each([
    [0, "less than 1 in 20"],
    [0.024, "less than 1 in 20"],
    [0.026, "less than 1 in 10"],
    [0.1, "about 1 in 10"],
    [0.5, "about 5 in 10"],
    [0.63, "between 6 and 7 in 10"],
    [0.7, "about 7 in 10"],
    [0.95, "more than 9 in 10"],
    [0.98, "more than 19 in 20"],
    // Nobody is ever told that they will pass.
    [1, "more than 19 in 20"],
  ])("puts %f as %s", (probability, words) => {
    expect(chanceWords(probability)).toBe(words);
  });
});
