import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { PracticeAnswer } from "../../../../shared/practice/practice-answer.ts";
import { answerLogOf } from "../../../../shared/study/answer-log.ts";

/** The items of one bank that were not answered right when they were met last, in mocks or in practice. */
export function notRightSince(
  digests: readonly AttemptDigest[],
  answers: readonly PracticeAnswer[],
): readonly ItemId[] {
  const last = new Map(
    answerLogOf(digests, answers).map(({ itemId, verdict }) => [itemId, verdict]),
  );
  return [...last].flatMap(([itemId, verdict]) => (verdict === "right" ? [] : [itemId]));
}
