import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordSearch } from "./word-search.ts";

const texts = ["Amazon Bedrock, hosted models", "Naïve Bayes", "Task 2.3.1 on RAG"];
const search = wordSearch(texts, (text) => text);

describe("wordSearch", () => {
  it.each([
    ["every word, in any order", "models bedrock", [texts[0]]],
    ["the beginnings of words, not their middles", "azon", []],
    ["a number with points in it", "2.3", [texts[2]]],
    ["words without their accents", "naive", [texts[1]]],
    ["words whatever their capitals", "rAg", [texts[2]]],
    ["nothing where one word is missing", "bedrock rag", []],
    ["everything for marks alone", " … ", texts],
  ])("finds %s", (_, query, found) => {
    expect(search(query)).toEqual(found);
  });

  it("finds every text by any of its own words, and fewer the more is asked for", () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), words, (things, query) => {
        const find = wordSearch(things, (thing) => thing.join(" "));
        for (const thing of things) expect(find(thing.join(" "))).toContain(thing);
        const [first = ""] = query;
        for (const found of find(query.join(" "))) expect(find(first)).toContain(found);
      }),
    );
  });
});
