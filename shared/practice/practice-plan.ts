import type { Blueprint } from "../bank/blueprint.ts";
import type { ItemId } from "../bank/item.ts";
import { matchingItems, type PracticeMatter } from "./matching-items.ts";
import { practiceTimeLimitMs } from "./practice-time.ts";
import { MAX_PRACTICE_SIZE, type PracticeWish } from "./practice-wish.ts";

/** What would be asked if a practice began now. */
export interface PracticePlan {
  /** What it would be drawn from. */
  readonly itemIds: readonly ItemId[];
  /** How many of them it would ask. */
  readonly askedCount: number;
  /** For all of them, in ms; null for no limit. */
  readonly timeLimitMs: number | null;
}

/** What comes of a wish. */
export function practicePlan(
  matter: PracticeMatter,
  wish: PracticeWish,
  blueprint: Blueprint,
): PracticePlan {
  const itemIds = matchingItems(matter, wish).map(({ id }) => id);
  const askedCount = Math.min(itemIds.length, wish.size ?? MAX_PRACTICE_SIZE, MAX_PRACTICE_SIZE);
  return {
    itemIds,
    askedCount,
    timeLimitMs: practiceTimeLimitMs(wish, askedCount, blueprint),
  };
}
