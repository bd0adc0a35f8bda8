import { describe, expect, it } from "vitest";
import { aPracticeAnswer } from "../../tests/support/builders/a-practice-answer.ts";
import { ObjectiveIdSchema } from "../bank/item.ts";
import { lastPractices } from "./last-practices.ts";

const practiceId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

describe("the last practice of an objective", () => {
  it("counts the answers of its latest practice alone", () => {
    const scores = lastPractices([
      aPracticeAnswer({ practiceId: practiceId(1), answeredAtMs: 10 }),
      aPracticeAnswer({ practiceId: practiceId(1), answeredAtMs: 20, itemId: "q-other" }),
      aPracticeAnswer({ practiceId: practiceId(2), answeredAtMs: 30, isRight: false }),
      aPracticeAnswer({ practiceId: practiceId(2), answeredAtMs: 40, itemId: "q-other" }),
      aPracticeAnswer({ practiceId: practiceId(3), answeredAtMs: 50, objective: "1.2.1" }),
    ]);
    expect([...scores]).toEqual([
      [ObjectiveIdSchema.parse("1.1.1"), { rightCount: 1, checkedCount: 2, answeredAtMs: 40 }],
      [ObjectiveIdSchema.parse("1.2.1"), { rightCount: 1, checkedCount: 1, answeredAtMs: 50 }],
    ]);
  });
});
