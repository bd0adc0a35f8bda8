import { z } from "zod";
import { type Errata, erratumItemId } from "./errata.ts";
import { firstWords } from "./first-words.ts";
import { type Item, ItemIdSchema } from "./item.ts";

/** Enough of a stem to tell questions apart. */
const STEM_WORDS = 30;

/** What the screens say of errata. */
export const ErrataNoteSchema = z
  .strictObject({
    serial: z.int().min(1),
    issuedAt: z.iso.datetime(),
    entries: z
      .array(
        z
          .strictObject({
            itemId: ItemIdSchema,
            action: z.enum(["withdraw", "correct"]),
            /** As the bank has it; empty where the bank has no such question. */
            stem: z.string(),
            reason: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type ErrataNote = z.infer<typeof ErrataNoteSchema>;

/** The note about errata of a bank with these items. */
export function errataNoteOf(
  { serial, issuedAt, entries }: Errata,
  items: ReadonlyMap<string, Item>,
): ErrataNote {
  return {
    serial,
    issuedAt,
    entries: entries.map((entry) => {
      const itemId = erratumItemId(entry);
      const item = items.get(itemId);
      const stem = item === undefined ? "" : firstWords(item.stem, STEM_WORDS);
      return { itemId, action: entry.action, stem, reason: entry.reason };
    }),
  };
}
