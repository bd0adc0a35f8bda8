import type { ItemId } from "../bank/item.ts";
import type { LoggedAnswer } from "./answer-log.ts";

/** Every answer to each item that was missed (wrong or unanswered) at least once, oldest first, in whatever order they come. */
export function missedItemsOf(
  log: readonly LoggedAnswer[],
): ReadonlyMap<ItemId, readonly LoggedAnswer[]> {
  const missedIds = new Set(log.filter(isMiss).map(({ itemId }) => itemId));
  const answers = new Map<ItemId, LoggedAnswer[]>();
  for (const answer of log) {
    if (!missedIds.has(answer.itemId)) continue;
    const known = answers.get(answer.itemId);
    if (known === undefined) answers.set(answer.itemId, [answer]);
    else known.push(answer);
  }
  // Two of the same moment come in the same order wherever they were read first.
  for (const known of answers.values())
    known.sort((a, b) => a.atMs - b.atMs || (a.source.id < b.source.id ? -1 : 1));
  return answers;
}

/** Whether an answer is a miss: wrong, or none. */
export function isMiss({ verdict }: Pick<LoggedAnswer, "verdict">): boolean {
  return verdict !== "right";
}
