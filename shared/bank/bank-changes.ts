import { z } from "zod";
import { canonicalJson } from "../lib/canonical-json.ts";
import type { Bank } from "./bank.ts";
import { ChangelogSchema, type Changelog } from "./changelog.ts";
import { firstWords } from "./first-words.ts";
import { isVersionAtLeast } from "./is-version-at-least.ts";
import { type Item, ItemIdSchema } from "./item.ts";
import { keyNow } from "./key-now.ts";

/** Enough of a stem to tell questions apart. */
const STEM_WORDS = 30;

const NamedItemsSchema = z
  .array(z.strictObject({ itemId: ItemIdSchema, stem: z.string() }).readonly())
  .readonly();

/** What a newer bank changes. Each question stands in one list at most. */
export const BankChangesSchema = z
  .strictObject({
    added: NamedItemsSchema,
    /** Same question, another key. */
    keysCorrected: NamedItemsSchema,
    /** Changed in any other way. */
    changed: NamedItemsSchema,
    /** Named as they were in the older bank. */
    withdrawn: NamedItemsSchema,
    /** What the versions since then brought, in the publisher's words, newest first. */
    news: z.array(ChangelogSchema.unwrap().element).readonly(),
  })
  .readonly();
export type BankChanges = z.infer<typeof BankChangesSchema>;
type NamedItem = BankChanges["added"][number];

interface Compared {
  readonly before: { readonly version: string; readonly items: ReadonlyMap<string, Item> };
  readonly after: Pick<Bank, "items" | "changelog">;
}

function named({ id, stem }: Item): NamedItem {
  return { itemId: id, stem: firstWords(stem, STEM_WORDS) };
}

function newsSince(changelog: Changelog, version: string): Changelog {
  return changelog.filter((entry) => !isVersionAtLeast(version, entry.version));
}

/** What of a bank is another one in a newer bank. `before.version` has three numbers, as in "1.2.0". */
export function bankChangesOf({ before, after }: Compared): BankChanges {
  const kept = after.items.flatMap((now) => {
    const then = before.items.get(now.id);
    const isSame = then === undefined || canonicalJson(then) === canonicalJson(now);
    return isSame ? [] : [{ now, hasNewKey: keyNow(then, now).status === "corrected" }];
  });
  const idsNow = new Set(after.items.map(({ id }) => id));
  return {
    added: after.items.filter(({ id }) => !before.items.has(id)).map(named),
    keysCorrected: kept.filter(({ hasNewKey }) => hasNewKey).map(({ now }) => named(now)),
    changed: kept.filter(({ hasNewKey }) => !hasNewKey).map(({ now }) => named(now)),
    withdrawn: [...before.items.values()].filter(({ id }) => !idsNow.has(id)).map(named),
    news: newsSince(after.changelog, before.version),
  };
}
