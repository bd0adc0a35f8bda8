import type { ObjectiveId } from "../bank/item.ts";
import type { PracticeAnswer } from "./practice-answer.ts";

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
