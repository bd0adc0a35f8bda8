import { describe, expect, it } from "vitest";
import { aForm } from "../../../../tests/support/builders/a-form.ts";
import { anOpenAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import { aMatching, aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { candidateQuestionsOf, keyCountsOf, questionAt } from "./candidate-question.ts";

describe("the questions that the exam room knows", () => {
  it("hold nothing that would give a key away", () => {
    const text = JSON.stringify(candidateQuestionsOf(anOpenAttempt()));
    for (const secret of ["key", "rationale", "takeaway", "references", "isScored", "Because of"])
      expect(text).not.toContain(secret);
  });

  it("stand in the order of the form, not of the snapshots", () => {
    const first = aSingleChoice({ id: "q-first" });
    const second = aSingleChoice({ id: "q-second" });
    const attempt = anOpenAttempt({ items: [second, first], form: aForm([first, second]) });
    expect(candidateQuestionsOf(attempt).map(({ item }) => item.id)).toEqual([
      "q-first",
      "q-second",
    ]);
  });

  it("are not made up where the attempt lacks one", () => {
    const attempt = anOpenAttempt({
      items: [aSingleChoice({ id: "q-other" })],
      form: aForm([aSingleChoice()]),
    });
    expect(() => candidateQuestionsOf(attempt)).toThrow("q-single");
    expect(() => questionAt([], 0)).toThrow("position 0");
  });

  it("have a letter for each option, and digits for the prompts where they have some", () => {
    const prompts = aMatching().prompts.slice(0, 2);
    const items = [aSingleChoice(), aMatching({ prompts, key: { p1: "b", p2: "a" } })];
    const questions = candidateQuestionsOf(anOpenAttempt({ items, form: aForm(items) }));
    expect(questions.map(keyCountsOf)).toEqual([
      { letterCount: 4, digitCount: 4 },
      { letterCount: 3, digitCount: 2 },
    ]);
  });
});
