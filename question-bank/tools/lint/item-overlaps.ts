import type { PlainItem } from "../source/plain-item.ts";
import { contentWords, wordOverlap } from "./words.ts";

/** How much two items have in common. */
export interface ItemOverlap {
  /** The place of an item in the list, 0-based. */
  readonly earlier: number;
  readonly later: number;
  /** Options are taken together, in no order, with the prompts. */
  readonly measure: "stem" | "options";
  /** Shared content words in proportion to all content words of the two (Jaccard), above 0 to 1. */
  readonly value: number;
}

/** The overlaps of every pair of items that have words in common, the stems' before the options'. */
export function itemOverlaps(items: readonly PlainItem[]): readonly ItemOverlap[] {
  const words = items.map(({ stem, options, prompts }) => ({
    stem: contentWords(stem),
    options: contentWords([...options, ...prompts].join("\n")),
  }));
  return words.flatMap((ofLater, later) =>
    words.slice(0, later).flatMap((ofEarlier, earlier) =>
      (["stem", "options"] as const)
        .map((measure) => ({
          earlier,
          later,
          measure,
          value: wordOverlap(ofEarlier[measure], ofLater[measure]),
        }))
        .filter(({ value }) => value > 0),
    ),
  );
}
