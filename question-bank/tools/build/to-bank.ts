import { BankSchema, type Bank } from "../../../shared/bank/bank.ts";
import type { Blueprint } from "../../../shared/bank/blueprint.ts";
import type { SourceItem } from "../source/source-item.ts";
import { toItem } from "../source/to-item.ts";

/** The bank of a source that linted without errors; throws for any other. Its items stand in the order of their ids, whatever file they come from. */
export function toBank(blueprint: Blueprint, items: readonly SourceItem[]): Bank {
  const built = items.map((item) => toItem(item.source));
  return BankSchema.parse({
    format: 1,
    blueprint,
    items: built.sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}
