import { z } from "zod";
import { canonicalJson } from "../lib/canonical-json.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { type Item, ItemIdSchema, ItemSchema } from "./item.ts";
import { BankIdSchema, PublisherIdSchema, PublisherNameSchema } from "./manifest.ts";
import { plainText } from "./plain-text.ts";

const MOST_ENTRIES = 500;

const ReasonSchema = plainText(10, 400);

const ErrataEntrySchema = z.discriminatedUnion("action", [
  /** The question is asked no more. */
  z
    .strictObject({ action: z.literal("withdraw"), itemId: ItemIdSchema, reason: ReasonSchema })
    .readonly(),
  /** This question takes the place of the one with its id. */
  z
    .strictObject({ action: z.literal("correct"), item: ItemSchema, reason: ReasonSchema })
    .readonly(),
]);
type ErrataEntry = z.infer<typeof ErrataEntrySchema>;

/** What a publisher withdraws or corrects between two releases of a bank. */
export const ErrataSchema = z
  .strictObject({
    /** Tells it from everything else that a publisher signs. */
    format: z.literal("rehearsal-errata-1"),
    bankId: BankIdSchema,
    publisher: z.strictObject({ id: PublisherIdSchema, name: PublisherNameSchema }).readonly(),
    /** Grows with each errata file of a bank; each holds everything that still has to be said, and takes the place of the one before. */
    serial: z.int().min(1),
    issuedAt: z.iso.datetime(),
    /** The revisions of the bank that it is about, the first and the last one. A later revision holds what is right. */
    revisions: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }).readonly(),
    /** None at all takes back what was said before. */
    entries: z.array(ErrataEntrySchema).max(MOST_ENTRIES).readonly(),
  })
  .readonly()
  .superRefine(({ revisions, entries }, context) => {
    if (revisions.from > revisions.to)
      context.addIssue({
        code: "custom",
        path: ["revisions"],
        message: "it ends before it begins",
      });
    const ids = entries.map(erratumItemId);
    for (const [place, id] of ids.entries())
      if (ids.indexOf(id) !== place)
        context.addIssue({
          code: "custom",
          path: ["entries", place],
          message: `item ${id} stands twice`,
        });
  });
export type Errata = z.infer<typeof ErrataSchema>;

/** The id of the item that an entry is about. */
export function erratumItemId(entry: ErrataEntry): Item["id"] {
  return entry.action === "correct" ? entry.item.id : entry.itemId;
}

/** The one spelling of an errata file's content: what the publisher's key signs, in UTF-8. */
export function errataText(errata: Errata): string {
  return `${canonicalJson(errata)}\n`;
}

/** Whether errata are about this revision of their bank. */
export function isAbout({ revisions }: Errata, revision: number): boolean {
  return revisions.from <= revision && revision <= revisions.to;
}

type Items = ReadonlyMap<Item["id"], Item>;

/**
 * The items of a bank as errata leave them. What the bank has not is passed over: errata may be about several revisions. Applying
 * them twice changes nothing more.
 */
export function itemsWithErrata(items: Items, { entries }: Pick<Errata, "entries">): Items {
  const changed = new Map(items);
  for (const entry of entries) {
    if (entry.action === "withdraw") changed.delete(entry.itemId);
    else if (changed.has(entry.item.id)) changed.set(entry.item.id, entry.item);
  }
  return changed;
}

/**
 * Whether a bank's forms still hold with these errata: a corrected item keeps its kind and objective, so that it can be drawn for
 * those. Fails with the id of the first one that does not.
 */
export function checkFit(items: Items, { entries }: Pick<Errata, "entries">): Result<null, string> {
  const misfit = entries.find((entry) => {
    const before = items.get(erratumItemId(entry));
    return (
      entry.action === "correct" &&
      before !== undefined &&
      (before.kind !== entry.item.kind || before.objective !== entry.item.objective)
    );
  });
  return misfit === undefined ? ok(null) : err(erratumItemId(misfit));
}
