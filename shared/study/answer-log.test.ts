import { describe, expect, it } from "vitest";
import { aPracticeAnswer } from "../../tests/support/builders/a-practice-answer.ts";
import { aFinishedAttempt } from "../../tests/support/builders/an-attempt.ts";
import { digestOf } from "../attempts/digest-of.ts";
import { answerLogOf } from "./answer-log.ts";

const attempt = aFinishedAttempt();
const digest = digestOf(attempt);

describe("answerLogOf", () => {
  it("puts mocks and practice together, oldest first", () => {
    const before = aPracticeAnswer({ answeredAtMs: attempt.endedAtMs - 1 });
    const after = aPracticeAnswer({ answeredAtMs: attempt.endedAtMs + 1, isRight: false });
    const log = answerLogOf([digest], [after, before]);
    expect(log.map(({ source }) => source.kind)).toEqual([
      "practice",
      ...attempt.items.map(() => "mock"),
      "practice",
    ]);
    expect(log.at(0)?.verdict).toBe("right");
    expect(log.at(-1)?.verdict).toBe("wrong");
  });

  it("keeps the questions of a mock in the order of its form", () => {
    expect(answerLogOf([digest], []).map(({ itemId }) => itemId)).toEqual(
      attempt.form.positions.map(({ itemId }) => itemId),
    );
  });

  it("tells a practice question that was given up from one answered wrong", () => {
    const [logged] = answerLogOf([], [aPracticeAnswer({ response: null, isRight: false })]);
    expect(logged?.verdict).toBe("unanswered");
  });
});
