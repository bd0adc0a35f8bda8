import type { OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { type CandidateItem, toCandidateItem } from "../../../../shared/bank/candidate-item.ts";
import type { FormPosition } from "../../../../shared/exam/form.ts";

/** A question as the exam room knows it: its item has no key. */
export interface CandidateQuestion {
  readonly item: CandidateItem;
  readonly position: Pick<FormPosition, "optionOrder" | "promptOrder">;
}

/** The questions of an attempt in their order, stripped of keys and reasons. Throws if the attempt lacks an item of its form. */
export function candidateQuestionsOf({ form, items }: OpenAttempt): readonly CandidateQuestion[] {
  const itemsById = new Map(items.map((item) => [item.id, item]));
  return form.positions.map(({ itemId, optionOrder, promptOrder }) => {
    const item = itemsById.get(itemId);
    if (item === undefined) throw new Error(`The attempt lacks item ${itemId}.`);
    return { item: toCandidateItem(item), position: { optionOrder, promptOrder } };
  });
}

/** How many letters and digits stand for something on screen: letters for options, digits for prompts where there are some. */
export function keyCountsOf({ item, position }: CandidateQuestion): {
  readonly letterCount: number;
  readonly digitCount: number;
} {
  const letterCount = position.optionOrder.length;
  return {
    letterCount,
    digitCount: item.kind === "matching" ? position.promptOrder.length : letterCount,
  };
}

/** The question at a 0-based position. Throws beyond the form: a session never is there. */
export function questionAt(
  questions: readonly CandidateQuestion[],
  position: number,
): CandidateQuestion {
  const question = questions[position];
  if (question === undefined) throw new Error(`The form has no position ${position}.`);
  return question;
}
