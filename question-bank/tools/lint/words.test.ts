import { describe, expect, it } from "vitest";
import { contentWords, wordOverlap, wordsOf, writtenWords } from "./words.ts";

describe("wordsOf", () => {
  it("parts hyphenated words and drops apostrophes", () => {
    expect(wordsOf("The team’s fine-tuning, v2")).toEqual(["the", "team", "fine", "tuning", "v2"]);
  });
});

describe("writtenWords", () => {
  it("keeps capitals, which tell names", () => {
    expect(writtenWords("AWS’s Multi-AZ tea")).toEqual(["AWS", "Multi", "AZ", "tea"]);
  });
});

describe("contentWords", () => {
  it.each([
    ["service", "services"],
    ["process", "processes"],
    ["train", "training"],
    ["store", "stored"],
    ["policy", "policies"],
    ["encrypt", "encrypts"],
  ])("folds %s and %s into one word", (one, other) => {
    expect([...contentWords(one).keys()]).toEqual([...contentWords(other).keys()]);
  });

  it.each([
    ["string", "stress"],
    ["glass", "gla"],
    ["bias", "big"],
  ])("keeps %s and %s apart", (one, other) => {
    expect([...contentWords(one).keys()]).not.toEqual([...contentWords(other).keys()]);
  });

  it("leaves out grammar and, if asked, short words", () => {
    expect([...contentWords("Which of their data sets", 5).values()]).toEqual([]);
    expect([...contentWords("Which of their data sets").values()]).toEqual(["data", "sets"]);
  });
});

describe("wordOverlap", () => {
  it("is shared words over all words", () => {
    expect(wordOverlap(contentWords("green tea leaf"), contentWords("black tea leaf"))).toBe(0.5);
    expect(wordOverlap(contentWords(""), contentWords(""))).toBe(0);
  });
});
