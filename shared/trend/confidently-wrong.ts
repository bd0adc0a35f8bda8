import type { ItemId } from "../bank/item.ts";
import type { LoggedAnswer } from "../study/answer-log.ts";

export interface ConfidentMiss {
  readonly answer: LoggedAnswer;
  /** Whether the item was answered right at any time after. */
  readonly wasRightSince: boolean;
}

/** The wrong answers that the person was sure of, newest first. The log must be oldest first. */
export function confidentlyWrong(log: readonly LoggedAnswer[]): readonly ConfidentMiss[] {
  const rightSince = new Set<ItemId>();
  return log.toReversed().flatMap((answer) => {
    if (answer.verdict === "right") rightSince.add(answer.itemId);
    if (answer.verdict !== "wrong" || answer.confidence !== "sure") return [];
    return [{ answer, wasRightSince: rightSince.has(answer.itemId) }];
  });
}
