import { describe, expect, it } from "vitest";
import { aMatching, aMultipleResponse, aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { clang } from "./clang.ts";

const stem = "A museum searches letters by their meaning. Which technique suits it?";
const others = aSingleChoice().options.slice(1);

describe("clang", () => {
  it("refuses a content word of stem and key that no distractor has, in any inflection", () => {
    const options = [aPart("a", "Embeddings that place meanings side by side"), ...others];
    const flaws = runRule(clang, [aSingleChoice({ stem, options })]);
    expect(flaws).toMatchObject([{ severity: "error", path: ["options", 0, "text"] }]);
    expect(flaws[0]?.message).toContain('"meanings"');
  });

  it("accepts the word where a distractor has it too", () => {
    const options = [
      aPart("a", "Embeddings that place meanings side by side"),
      aPart("b", "Dictionaries of meaning sorted by letter"),
      ...others.slice(1),
    ];
    expect(runRule(clang, [aSingleChoice({ stem, options })])).toEqual([]);
  });

  it("accepts short words and words of grammar", () => {
    const options = [aPart("a", "Text that they suit by which means"), ...others];
    const withGrammar = "Which text do they read? Which text suits?";
    expect(runRule(clang, [aSingleChoice({ stem: withGrammar, options })])).toEqual([]);
  });

  it("looks at each key of a multiple-response item", () => {
    const { options } = aMultipleResponse();
    const item = aMultipleResponse({
      stem: "A shop sells tea in open packets. Which steps keep its scent?",
      options: [...options.slice(0, 2), aPart("c", "Close the packets"), ...options.slice(3, 4)],
    });
    expect(runRule(clang, [item])).toMatchObject([{ path: ["options", 2, "text"] }]);
  });

  it("takes each prompt of a matching item for a question", () => {
    const prompts = [...aMatching().prompts.slice(0, 2), aPart("p3", "Leaf from the mountains")];
    const key = { p1: "b", p2: "a", p3: "c" };
    expect(runRule(clang, [aMatching({ prompts, key })])).toMatchObject([
      { path: ["options", 2, "text"], message: expect.stringContaining("mountains") as string },
    ]);
  });
});
