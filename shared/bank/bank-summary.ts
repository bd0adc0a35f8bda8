import { z } from "zod";
import { BlueprintSchema } from "./blueprint.ts";
import { ChangelogSchema } from "./changelog.ts";
import { ErrataNoteSchema } from "./errata-note.ts";
import {
  COGNITIVE_LEVELS,
  ITEM_KINDS,
  ItemIdSchema,
  ObjectiveIdSchema,
  PartIdSchema,
} from "./item.ts";
import { BankIdSchema, Sha256Schema } from "./manifest.ts";

/** Minisign key id, 16 upper-case hexadecimal digits. */
export const KeyIdSchema = z.string().regex(/^[0-9A-F]{16}$/);

/** Whose key signed a bank, as far as this installation knows. */
export const KEY_STANDINGS = ["release", "development", "trusted-by-person"] as const;
export type KeyStanding = (typeof KEY_STANDINGS)[number];

/** How far a bank can be relied on: by the key that signed it, or not at all. */
const BANK_STANDINGS = [...KEY_STANDINGS, "unsigned"] as const;
export type BankStanding = (typeof BANK_STANDINGS)[number];

/** What the screens say about a bank that was verified: names, dates and the proof. */
export const BankSummarySchema = z
  .strictObject({
    bankId: BankIdSchema,
    title: z.string(),
    revision: z.int(),
    version: z.string(),
    issuedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    isExpired: z.boolean(),
    manifestSha256: Sha256Schema,
    /** Of an unsigned bank: the name that it gives itself. */
    publisherName: z.string(),
    /** Null for an unsigned bank. */
    keyId: KeyIdSchema.nullable(),
    keyStanding: z.enum(BANK_STANDINGS),
    itemCount: z.int(),
    exam: z.strictObject({ code: z.string(), name: z.string() }).readonly(),
    guide: z
      .strictObject({ version: z.string(), published: z.iso.date(), textChecked: z.iso.date() })
      .readonly(),
  })
  .readonly();
export type BankSummary = z.infer<typeof BankSummarySchema>;

/** Whether nobody vouches for a bank: it is marked wherever it shows, and no readiness may be built on it. */
export function isUnsigned({ keyStanding }: Pick<BankSummary, "keyStanding">): boolean {
  return keyStanding === "unsigned";
}

/** What assembling a form needs to know of an item: never its text or key. */
export const ItemIndexEntrySchema = z
  .strictObject({
    id: ItemIdSchema,
    objective: ObjectiveIdSchema,
    kind: z.enum(ITEM_KINDS),
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    level: z.enum(COGNITIVE_LEVELS),
    enemies: z.array(z.string()).readonly(),
    /** Ids of options and prompts in source order: the form shuffles them. */
    optionIds: z.array(PartIdSchema).readonly(),
    promptIds: z.array(PartIdSchema).readonly(),
  })
  .readonly();
export type ItemIndexEntry = z.infer<typeof ItemIndexEntrySchema>;

/** A verified bank without its items: enough to show it and to assemble a form from it. */
export const BankOutlineSchema = z
  .strictObject({
    summary: BankSummarySchema,
    blueprint: BlueprintSchema,
    changelog: ChangelogSchema,
    /** Without what errata withdrew, and as they corrected the rest. */
    index: z.array(ItemIndexEntrySchema).readonly(),
    /** Null where none are applied. */
    errata: z
      .strictObject({
        note: ErrataNoteSchema,
        /** The index as the bank was published: mocks are drawn from it first, so that a form code still means the same mock. */
        published: z.array(ItemIndexEntrySchema).readonly(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type BankOutline = z.infer<typeof BankOutlineSchema>;
