import { describe, expect, it } from "vitest";
import { aChoice, aResponse } from "../../tests/support/builders/a-response.ts";
import { wasAnswerChanged } from "./was-answer-changed.ts";

const multiple = (...optionIds: string[]) => aResponse({ kind: "multiple-response", optionIds });
const order = (...ids: string[]) => aResponse({ kind: "ordering", order: ids });
const pairs = (entries: Record<string, string>) => aResponse({ kind: "matching", pairs: entries });

describe("wasAnswerChanged", () => {
  it.each([
    ["no answer", []],
    ["one answer", [aChoice("a")]],
    ["the same answer again", [aChoice("a"), aChoice("a")]],
    ["cleared before anything was chosen", [null, aChoice("a")]],
    ["options added one by one", [multiple("a"), multiple("b", "a")]],
    ["steps added after and between", [order("a"), order("a", "c"), order("a", "b", "c")]],
    ["prompts answered one by one", [pairs({ p1: "a" }), pairs({ p1: "a", p2: "a" })]],
  ])("is false for %s", (_, responses) => {
    expect(wasAnswerChanged(responses)).toBe(false);
  });

  it.each([
    ["another option", [aChoice("a"), aChoice("b")]],
    ["another option and back", [aChoice("a"), aChoice("b"), aChoice("a")]],
    ["a cleared answer", [aChoice("a"), null]],
    ["an option taken out", [multiple("a", "b"), multiple("a")]],
    ["an option replaced", [multiple("a", "b"), multiple("a", "c")]],
    ["steps swapped", [order("a", "b"), order("b", "a")]],
    ["a step taken out", [order("a", "b"), order("b")]],
    ["a prompt answered otherwise", [pairs({ p1: "a" }), pairs({ p1: "b" })]],
    ["a prompt cleared", [pairs({ p1: "a", p2: "b" }), pairs({ p1: "a" })]],
    ["an answer of another kind", [multiple("a"), aChoice("a")]],
  ])("is true for %s", (_, responses) => {
    expect(wasAnswerChanged(responses)).toBe(true);
  });
});
