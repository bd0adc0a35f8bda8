import type { LintItem } from "./lint-item.ts";

/** Whether the candidate picks from options as they stand: the kinds in which an option's form can give the key away. */
export function isChoice(item: LintItem): boolean {
  return item.source.kind === "single-choice" || item.source.kind === "multiple-response";
}
