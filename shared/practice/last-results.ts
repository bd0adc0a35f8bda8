import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import type { ObjectiveId } from "../bank/item.ts";
import type { ItemHistory } from "../exam/assemble-form.ts";
import type { PracticeAnswer } from "./practice-answer.ts";

/**
 * How the person last did on each item of one bank, in mocks and in practice alike: for choosing what to practise, never for a score.
 * Unanswered counts as wrong.
 */
export function lastResults(
  digests: readonly AttemptDigest[],
  answers: readonly PracticeAnswer[],
): ItemHistory {
  const inMocks = digests.flatMap(({ endedAtMs, questions }) =>
    questions.map(({ itemId, verdict }) => ({
      atMs: endedAtMs,
      itemId,
      isRight: verdict === "right",
    })),
  );
  const inPractice = answers.map(({ answeredAtMs, itemId, isRight }) => ({
    atMs: answeredAtMs,
    itemId,
    isRight,
  }));
  const oldestFirst = [...inMocks, ...inPractice].sort((a, b) => a.atMs - b.atMs);
  return new Map(oldestFirst.map(({ itemId, isRight }) => [itemId, isRight ? "right" : "wrong"]));
}

/** How a practice of one objective went, as far as it was done. */
export interface PracticeScore {
  readonly rightCount: number;
  readonly checkedCount: number;
  /** When its last answer was checked: wall clock, ms since 1970. */
  readonly answeredAtMs: number;
}

/** How the last practice of each objective went; answers are given oldest first. */
export function lastPractices(
  answers: readonly PracticeAnswer[],
): ReadonlyMap<ObjectiveId, PracticeScore> {
  const latest = new Map(answers.map((answer) => [answer.objective, answer]));
  return new Map(
    [...latest].map(([objective, { practiceId, answeredAtMs }]) => {
      const own = answers.filter(
        (answer) => answer.objective === objective && answer.practiceId === practiceId,
      );
      const rightCount = own.filter(({ isRight }) => isRight).length;
      return [objective, { rightCount, checkedCount: own.length, answeredAtMs }];
    }),
  );
}
