import type { ItemId, ObjectiveId } from "../bank/item.ts";
import type { PracticeAnswer, PracticeId } from "./practice-answer.ts";

/** A practice as its checked answers tell it: nothing else of it is stored. */
export interface PastPractice {
  readonly practiceId: PracticeId;
  /** When its last answer was checked: wall clock, ms since 1970. */
  readonly endedAtMs: number;
  readonly rightCount: number;
  readonly checkedCount: number;
  /** In the order in which they were checked. */
  readonly itemIds: readonly ItemId[];
  /** Those that were wrong or left open. */
  readonly missedIds: readonly ItemId[];
  /** The objectives that it asked, each once. */
  readonly objectives: readonly ObjectiveId[];
}

/** Every practice of which an answer was checked, latest first. Answers are given oldest first. */
export function pastPractices(answers: readonly PracticeAnswer[]): readonly PastPractice[] {
  const groups = new Map<PracticeId, PracticeAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.practiceId);
    if (group === undefined) groups.set(answer.practiceId, [answer]);
    else group.push(answer);
  }
  return [...groups]
    .map(([practiceId, own]): PastPractice => {
      const missed = own.filter(({ isRight }) => !isRight);
      return {
        practiceId,
        endedAtMs: Math.max(...own.map(({ answeredAtMs }) => answeredAtMs)),
        rightCount: own.length - missed.length,
        checkedCount: own.length,
        itemIds: own.map(({ itemId }) => itemId),
        missedIds: missed.map(({ itemId }) => itemId),
        objectives: [...new Set(own.map(({ objective }) => objective))],
      };
    })
    .sort((a, b) => b.endedAtMs - a.endedAtMs);
}
