import { describe, expect, it } from "vitest";
import { ITEM_KINDS } from "../../../../../shared/bank/item.ts";
import { tutorialQuestionsOf } from "./tutorial-questions.ts";

describe("the questions of the tutorial", () => {
  it("can be answered in full: each asks for no more than it offers", () => {
    const questions = tutorialQuestionsOf(ITEM_KINDS);
    expect(questions.map(({ item }) => item.kind)).toEqual([...ITEM_KINDS]);
    for (const { item, position } of questions) {
      const places = item.kind === "matching" ? position.promptOrder : position.optionOrder;
      expect(places.length).toBeGreaterThanOrEqual(item.requiredCount);
      expect(new Set(position.optionOrder)).toEqual(new Set(item.options.map(({ id }) => id)));
    }
  });
});
