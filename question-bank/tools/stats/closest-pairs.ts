import { itemOverlaps, type ItemOverlap } from "../lint/item-overlaps.ts";
import type { PlainItem } from "../source/plain-item.ts";

/** Two items and that in which they are most alike. */
export interface ClosePair extends Pick<ItemOverlap, "measure" | "value"> {
  readonly itemIds: readonly [string, string];
}

/** The pairs of items that have most words in common, the closest first. Each stands once, by the larger of its overlaps. */
export function closestPairs(items: readonly PlainItem[], count: number): readonly ClosePair[] {
  // A pair has two overlaps at most, so twice as many hold enough pairs.
  const overlaps = [...itemOverlaps(items)].sort((a, b) => b.value - a.value).slice(0, 2 * count);
  return overlaps
    .filter((overlap, index) => index === overlaps.findIndex((other) => isSamePair(overlap, other)))
    .slice(0, count)
    .map(({ earlier, later, measure, value }) => ({
      itemIds: [items[earlier]?.id ?? "", items[later]?.id ?? ""],
      measure,
      value,
    }));
}

function isSamePair(one: ItemOverlap, other: ItemOverlap): boolean {
  return one.earlier === other.earlier && one.later === other.later;
}
