import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import type { AttemptId } from "../attempts/attempt-record.ts";
import type { ItemId, ObjectiveId } from "../bank/item.ts";
import type { Confidence } from "../exam/confidence.ts";
import type { PracticeAnswer, PracticeId } from "../practice/practice-answer.ts";
import type { Verdict } from "../scoring/exam-result.ts";

/** One time that the person met an item, in a mock or in practice. */
export interface LoggedAnswer {
  readonly source:
    | { readonly kind: "mock"; readonly id: AttemptId }
    | { readonly kind: "practice"; readonly id: PracticeId };
  readonly itemId: ItemId;
  readonly objective: ObjectiveId;
  readonly verdict: Verdict;
  readonly confidence: Confidence | null;
  readonly isFlagged: boolean;
  /** When it counts as answered: the end of the mock, or the check in practice. Wall clock, ms since 1970. */
  readonly atMs: number;
  /** Time with the question on screen, in ms. */
  readonly spentMs: number;
}

/**
 * Every meeting with the items of one bank, oldest first; of the same moment, in the order of the form. For choosing what to
 * study, never for a mock's score. The digests and answers must be of that bank.
 */
export function answerLogOf(
  digests: readonly AttemptDigest[],
  answers: readonly PracticeAnswer[],
): readonly LoggedAnswer[] {
  return [...digests.flatMap(answersInMock), ...answers.map(answerInPractice)].sort(
    (a, b) => a.atMs - b.atMs,
  );
}

function answersInMock({
  attemptId,
  endedAtMs,
  questions,
}: AttemptDigest): readonly LoggedAnswer[] {
  return questions.map(
    ({ itemId, objective, verdict, confidence, isFlagged, timeSpentMs }): LoggedAnswer => ({
      source: { kind: "mock", id: attemptId },
      itemId,
      objective,
      verdict,
      confidence,
      isFlagged,
      atMs: endedAtMs,
      spentMs: timeSpentMs,
    }),
  );
}

function answerInPractice(answer: PracticeAnswer): LoggedAnswer {
  const { practiceId, itemId, objective, confidence, answeredAtMs, spentMs } = answer;
  const wrong = answer.response === null ? "unanswered" : "wrong";
  return {
    source: { kind: "practice", id: practiceId },
    itemId,
    objective,
    verdict: answer.isRight ? "right" : wrong,
    confidence,
    isFlagged: false,
    atMs: answeredAtMs,
    spentMs,
  };
}
