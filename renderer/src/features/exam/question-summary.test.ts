import { describe, expect, it } from "vitest";
import { replaySession } from "../../../../shared/exam/replay-session.ts";
import { aResponse } from "../../../../tests/support/builders/a-response.ts";
import { anOpenAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import { candidateQuestionsOf } from "../../ui/question/candidate-question.ts";
import {
  countOpenEnds,
  matchesQuestionFilter,
  QUESTION_FILTERS,
  summariseQuestions,
} from "./question-summary.ts";

const attempt = anOpenAttempt();

function summariesAfter(...events: Parameters<typeof someEvents>) {
  const session = replaySession(attempt.form, null, someEvents(...events));
  return summariseQuestions(candidateQuestionsOf(attempt), session);
}

const answered = (itemId: string, response: Parameters<typeof aResponse>[0]) =>
  ({ type: "answered", elapsedMs: 1, itemId, response: aResponse(response) }) as const;

const someOfEach = [
  answered("q-single", { kind: "single-choice", optionId: "a" }),
  answered("q-multiple", { kind: "multiple-response", optionIds: ["a", "b", "c"] }),
  answered("q-ordering", { kind: "ordering", order: ["c"] }),
  { type: "flagged", elapsedMs: 2, itemId: "q-matching", isFlagged: true },
  { type: "flagged", elapsedMs: 2, itemId: "q-single", isFlagged: true },
] as const;

describe("what became of the questions", () => {
  it("says that there is a note once there is something to read in it", () => {
    const noted = (note: string) =>
      summariesAfter({ type: "noted", elapsedMs: 1, itemId: "q-multiple", note }).map(
        ({ hasNote }) => hasNote,
      );
    expect(noted("Ask")).toEqual([false, true, false, false]);
    expect(noted(" \n")).toEqual([false, false, false, false]);
  });

  it("tells one that was seen from one that was not", () => {
    expect(summariesAfter().map(({ progress }) => progress)).toEqual([
      "unanswered",
      "not-seen",
      "not-seen",
      "not-seen",
    ]);
  });

  it("tells answered, too many and partly apart, and flags from all of these", () => {
    expect(
      summariesAfter(...someOfEach).map(({ number, progress, isFlagged }) => [
        number,
        progress,
        isFlagged,
      ]),
    ).toEqual([
      [1, "answered", true],
      [2, "too-many", false],
      [3, "partly", false],
      [4, "not-seen", true],
    ]);
  });

  it("is filtered by what is incomplete and by what is flagged", () => {
    const summaries = summariesAfter(...someOfEach);
    const numbers = QUESTION_FILTERS.map((filter) =>
      summaries.filter((summary) => matchesQuestionFilter(filter, summary)).map((s) => s.number),
    );
    expect(numbers).toEqual([
      [1, 2, 3, 4],
      [2, 3, 4],
      [1, 4],
    ]);
  });

  it("counts what ending now would leave undone, each question in one count of answers only", () => {
    expect(countOpenEnds(summariesAfter(...someOfEach))).toEqual({
      unanswered: 1,
      incomplete: 2,
      flagged: 2,
    });
  });
});
