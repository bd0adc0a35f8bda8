import { describe, expect, it } from "vitest";
import { aPracticeAnswer } from "../../tests/support/builders/a-practice-answer.ts";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import { aFinishedAttempt, someEvents } from "../../tests/support/builders/an-attempt.ts";
import { digestOf } from "../attempts/digest-of.ts";
import { ItemIdSchema, ObjectiveIdSchema } from "../bank/item.ts";
import { lastPractices, lastResults } from "./last-results.ts";

const single = ItemIdSchema.parse("q-single");
const practiceId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

/** A mock in which q-single was right, ended a minute after the epoch given. */
function aMock(startedAtMs: number) {
  const attempt = aFinishedAttempt({
    startedAtMs,
    events: someEvents(
      { type: "answered", elapsedMs: 5000, itemId: "q-single", response: aChoice("b") },
      { type: "ended-by-candidate", elapsedMs: 60_000 },
    ),
  });
  return digestOf(attempt);
}

describe("the last result of an item", () => {
  it("is the latest one, whether of a mock or of a practice", () => {
    const wrong = aPracticeAnswer({ isRight: false, answeredAtMs: 500_000 });
    expect(lastResults([aMock(0)], [wrong]).get(single)).toBe("wrong");
    expect(lastResults([aMock(900_000)], [wrong]).get(single)).toBe("right");
  });

  it("counts what was left open in a mock as wrong, and knows nothing of what was never asked", () => {
    const results = lastResults([aMock(0)], []);
    expect(results.get(ItemIdSchema.parse("q-matching"))).toBe("wrong");
    expect(results.has(ItemIdSchema.parse("q-never-asked"))).toBe(false);
  });
});

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
