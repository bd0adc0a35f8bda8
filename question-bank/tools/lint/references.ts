import type { Reference } from "../../../shared/bank/item.ts";
import { itemRule, type ItemFlaw } from "./rule.ts";

/** Each claim can be looked up: a page, and a day on which somebody did. The schema asks for at least one, by https. */
export const references = itemRule("references", (item, { today }) =>
  referenceFlaws(item.source.references, today),
);

/** What is wrong with the pages that an item or a study note names. `today` is YYYY-MM-DD. */
export function referenceFlaws(pages: readonly Reference[], today: string): readonly ItemFlaw[] {
  return pages.flatMap((page, index): readonly ItemFlaw[] => {
    const path = ["references", index];
    const isInFuture = page.checked > today;
    const isRepeated = pages.findIndex((other) => other.url === page.url) < index;
    return [
      ...(isInFuture
        ? [{ path: [...path, "checked"], message: `${page.checked} is in the future` }]
        : []),
      ...(isRepeated ? [{ path: [...path, "url"], message: "the page is named twice" }] : []),
    ];
  });
}
