import type { LintItem } from "./lint-item.ts";

/** The items in which chance gives each option one in four: what the bank-wide shares are measured on. */
export function fourOptionItems(items: readonly LintItem[]): readonly LintItem[] {
  return items.filter(
    ({ source }) => source.kind === "single-choice" && source.options.length === 4,
  );
}
