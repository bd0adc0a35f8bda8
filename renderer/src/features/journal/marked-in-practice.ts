import type { Item } from "../../../../shared/bank/item.ts";
import type { PracticeAnswer } from "../../../../shared/practice/practice-answer.ts";
import type { MarkedQuestion } from "../../../../shared/review/marked-question.ts";

/**
 * A question as it was answered in practice, with its parts in the order of the bank. Null where the bank was updated since: its key
 * or its parts may be others now.
 */
export function markedInPractice(
  item: Item,
  answer: PracticeAnswer | undefined,
  bankRevision: number,
): MarkedQuestion | null {
  if (answer?.bankRevision !== bankRevision) return null;
  return {
    item,
    response: answer.response,
    optionOrder: item.options.map(({ id }) => id),
    promptOrder: item.kind === "matching" ? item.prompts.map(({ id }) => id) : [],
    struckIds: new Set(),
  };
}
