import { itemOverlaps } from "./item-overlaps.ts";
import type { LintRule } from "./rule.ts";
import { toPlainItem } from "./to-plain-item.ts";

const MAX_OVERLAP = 0.7;

/** Two items with nearly the same words are one item twice. Each pair is reported once, at its second item. */
export const nearDuplicates: LintRule = {
  name: "near-duplicates",
  check: ({ items }) =>
    itemOverlaps(items.map(toPlainItem))
      .filter(({ value }) => value >= MAX_OVERLAP)
      .map(({ earlier, later, measure, value }) => ({
        severity: "error",
        place: items[later] ?? null,
        path: [measure],
        message: `the ${measure} and the ${measure} of ${items[earlier]?.source.id ?? ""} share ${Math.round(value * 100)} % of their words`,
      })),
};
