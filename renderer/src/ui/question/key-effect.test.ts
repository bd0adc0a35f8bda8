import { describe, expect, it } from "vitest";
import { aForm } from "../../../../tests/support/builders/a-form.ts";
import { aResponse } from "../../../../tests/support/builders/a-response.ts";
import { anOpenAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../../../tests/support/builders/an-item.ts";
import { type Item, PartIdSchema } from "../../../../shared/bank/item.ts";
import { candidateQuestionsOf, questionAt } from "./candidate-question.ts";
import { keyEffect, type KeyMoment, type PartKey } from "./key-effect.ts";

/** A question whose parts stand on screen in the reverse of their order in the bank. */
function reversed(item: Item) {
  const form = aForm([item]);
  const positions = form.positions.map((position) => ({
    ...position,
    optionOrder: position.optionOrder.toReversed(),
    promptOrder: position.promptOrder.toReversed(),
  }));
  const attempt = anOpenAttempt({ items: [item], form: { ...form, positions } });
  return questionAt(candidateQuestionsOf(attempt), 0);
}

const id = (text: string) => PartIdSchema.parse(text);

/** What a key does to a question with nothing struck out and no prompt in focus, but for the changes. */
function effect(item: Item, key: Partial<PartKey>, moment: Partial<KeyMoment> = {}) {
  return keyEffect(
    { index: 0, by: "letter", isStrike: false, ...key },
    {
      question: reversed(item),
      response: null,
      struckIds: new Set(),
      focusedPromptId: null,
      ...moment,
    },
  );
}

describe("a letter or digit", () => {
  it.each(["letter", "digit"] as const)(
    "chooses the option that shows it, wherever that stands in the bank (by %s)",
    (by) => {
      expect(effect(aSingleChoice(), { by })).toEqual({
        type: "answer",
        index: 0,
        response: { kind: "single-choice", optionId: "d" },
        change: "chosen",
      });
    },
  );

  it("does nothing where the option is chosen already or there is none", () => {
    const response = aResponse({ kind: "single-choice", optionId: "d" });
    expect(effect(aSingleChoice(), {}, { response })).toBeNull();
    expect(effect(aSingleChoice(), { index: 4 })).toBeNull();
    expect(effect(aSingleChoice(), { index: 4, isStrike: true })).toBeNull();
  });

  it("takes an option of several back, and clears the answer with the last of them", () => {
    const both = aResponse({ kind: "multiple-response", optionIds: ["e", "d"] });
    expect(effect(aMultipleResponse(), {}, { response: both })).toMatchObject({
      response: { kind: "multiple-response", optionIds: ["d"] },
      change: "cleared",
    });
    const one = aResponse({ kind: "multiple-response", optionIds: ["e"] });
    expect(effect(aMultipleResponse(), {}, { response: one })).toMatchObject({
      response: null,
      change: "cleared",
    });
    expect(effect(aMultipleResponse(), { index: 2 }, { response: one })).toMatchObject({
      response: { optionIds: ["e", "c"] },
      change: "chosen",
    });
  });

  it("adds an entry to the end of an order once", () => {
    const response = aResponse({ kind: "ordering", order: ["a"] });
    expect(effect(anOrdering(), {}, { response })).toMatchObject({
      response: { kind: "ordering", order: ["a", "d"] },
      change: "placed",
    });
    expect(effect(anOrdering(), { index: 3 }, { response })).toBeNull();
  });
});

describe("a key of a matching question", () => {
  it("leads to the prompt that shows its digit", () => {
    expect(effect(aMatching(), { by: "digit", index: 2 })).toEqual({
      type: "focus-prompt",
      promptId: "p1",
    });
    expect(effect(aMatching(), { by: "digit", index: 3 })).toBeNull();
  });

  it("gives its option to the prompt in focus, and replaces what that had", () => {
    const response = aResponse({ kind: "matching", pairs: { p2: "a" } });
    expect(effect(aMatching(), {}, { response, focusedPromptId: id("p2") })).toEqual({
      type: "match",
      index: 0,
      response: { kind: "matching", pairs: { p2: "c" } },
      promptNumber: 2,
    });
    // The option in the last place is the one that the prompt has.
    expect(effect(aMatching(), { index: 2 }, { response, focusedPromptId: id("p2") })).toBeNull();
  });

  it("fills the prompts from the top where none has the focus, and then stops", () => {
    const response = aResponse({ kind: "matching", pairs: { p3: "a" } });
    expect(effect(aMatching(), {}, { response })).toMatchObject({
      response: { pairs: { p3: "a", p2: "c" } },
      promptNumber: 2,
    });
    const full = aResponse({ kind: "matching", pairs: { p1: "a", p2: "a", p3: "a" } });
    expect(effect(aMatching(), {}, { response: full })).toBeNull();
  });
});

describe("a key that strikes out", () => {
  it.each([aSingleChoice(), aMultipleResponse(), anOrdering(), aMatching()])(
    "strikes the option with that letter and takes the line off again ($kind)",
    (item) => {
      const partId = reversed(item).position.optionOrder[1];
      if (partId === undefined) throw new Error("The item has a second option.");
      const key = { index: 1, isStrike: true };
      expect(effect(item, key)).toEqual({ type: "strike", index: 1, partId, isStruck: true });
      expect(effect(item, key, { struckIds: new Set([partId]) })).toMatchObject({
        isStruck: false,
      });
    },
  );

  it("strikes by digit as well, but no prompt", () => {
    const key = { index: 1, isStrike: true, by: "digit" } as const;
    expect(effect(anOrdering(), key)).toMatchObject({ type: "strike", isStruck: true });
    expect(effect(aMatching(), key)).toBeNull();
  });
});
