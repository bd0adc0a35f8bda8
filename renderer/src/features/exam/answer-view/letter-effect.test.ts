import { describe, expect, it } from "vitest";
import { aForm } from "../../../../../tests/support/builders/a-form.ts";
import { aResponse } from "../../../../../tests/support/builders/a-response.ts";
import { anOpenAttempt } from "../../../../../tests/support/builders/an-attempt.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../../../../tests/support/builders/an-item.ts";
import type { Item } from "../../../../../shared/bank/item.ts";
import { candidateQuestionsOf, questionAt } from "../candidate-question.ts";
import { letterEffect } from "./letter-effect.ts";

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

describe("pressing a letter", () => {
  it("chooses the option that shows it, wherever that stands in the bank", () => {
    expect(letterEffect(reversed(aSingleChoice()), null, 0)).toEqual({
      type: "answer",
      response: { kind: "single-choice", optionId: "d" },
      change: "chosen",
    });
  });

  it("does nothing where the option is chosen already or there is none", () => {
    const chosen = aResponse({ kind: "single-choice", optionId: "d" });
    expect(letterEffect(reversed(aSingleChoice()), chosen, 0)).toBeNull();
    expect(letterEffect(reversed(aSingleChoice()), null, 4)).toBeNull();
  });

  it("takes an option of several back, and clears the answer with the last of them", () => {
    const question = reversed(aMultipleResponse());
    const both = aResponse({ kind: "multiple-response", optionIds: ["e", "d"] });
    expect(letterEffect(question, both, 0)).toEqual({
      type: "answer",
      response: { kind: "multiple-response", optionIds: ["d"] },
      change: "cleared",
    });
    const one = aResponse({ kind: "multiple-response", optionIds: ["e"] });
    expect(letterEffect(question, one, 0)).toMatchObject({ response: null, change: "cleared" });
    expect(letterEffect(question, one, 2)).toMatchObject({
      response: { optionIds: ["e", "c"] },
      change: "chosen",
    });
  });

  it("adds an entry to the end of an order once", () => {
    const question = reversed(anOrdering());
    const order = aResponse({ kind: "ordering", order: ["a"] });
    expect(letterEffect(question, order, 0)).toEqual({
      type: "answer",
      response: { kind: "ordering", order: ["a", "d"] },
      change: "placed",
    });
    expect(letterEffect(question, order, 3)).toBeNull();
  });

  it("leads to the prompt that shows it", () => {
    expect(letterEffect(reversed(aMatching()), null, 2)).toEqual({
      type: "focus-prompt",
      promptId: "p1",
    });
    expect(letterEffect(reversed(aMatching()), null, 3)).toBeNull();
  });
});
