import { BankSchema, type Bank } from "../../../shared/bank/bank.ts";
import type { BlueprintFile } from "../source/bank-source-schema.ts";
import type { SourceFolder } from "../source/read-source-folder.ts";
import { toItem } from "../source/to-item.ts";
import { toNote } from "../source/to-note.ts";

/** The bank of a source that linted without errors; throws for any other. Its items stand in the order of their ids, whatever file they come from, its notes in that of their objectives. */
export function toBank(
  { blueprint, changelog }: Pick<BlueprintFile, "blueprint" | "changelog">,
  { items, notes }: Pick<SourceFolder, "items" | "notes">,
): Bank {
  const built = items.map((item) => toItem(item.source));
  return BankSchema.parse({
    format: 1,
    blueprint,
    changelog,
    items: built.sort((a, b) => (a.id < b.id ? -1 : 1)),
    notes: notes.map(toNote).sort((a, b) => (a.objective < b.objective ? -1 : 1)),
  });
}
