import type { ItemId } from "../bank/item.ts";
import type { ItemHistory } from "../exam/assemble-form.ts";
import { type Random, shuffled } from "../lib/random.ts";

/** How many questions a practice has, where there are as many. */
export const PRACTICE_SIZE = 10;

interface PracticeChoice {
  /** The items that fit what the person wants to practise. */
  readonly itemIds: readonly ItemId[];
  /** How the person last did on each item; an item that is not in it was never seen. */
  readonly history: ItemHistory;
  readonly maxCount: number;
}

/** Chooses what to practise: what was never seen, then what was wrong the last time, then the rest; by chance within each. */
export function choosePracticeItems(
  { itemIds, history, maxCount }: PracticeChoice,
  random: Random,
): readonly ItemId[] {
  const mixed = shuffled(itemIds, random);
  const were = (last: ReturnType<ItemHistory["get"]>) =>
    mixed.filter((id) => history.get(id) === last);
  return [...were(undefined), ...were("wrong"), ...were("right")].slice(0, maxCount);
}
