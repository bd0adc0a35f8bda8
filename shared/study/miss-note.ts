import { z } from "zod";
import { AttemptIdSchema } from "../attempts/attempt-record.ts";
import { ItemIdSchema } from "../bank/item.ts";
import { BankIdSchema } from "../bank/manifest.ts";
import { PracticeIdSchema } from "../practice/practice-answer.ts";

/** Why the person missed an item, by their own judgement. */
export const MISS_CAUSES = [
  "did-not-know",
  "misread",
  "reasoning",
  "ran-out-of-time",
  "guessed",
] as const;
export type MissCause = (typeof MISS_CAUSES)[number];

/** The most characters (UTF-16 code units) that a person's own note on a miss may have. */
export const MAX_MISS_NOTE_LENGTH = 2000;

/** What the person put down about one miss: the miss itself stands in the attempt or the practice that it is of. */
export const MissNoteSchema = z
  .strictObject({
    /** The mock or the practice in which the item was missed. */
    sourceId: z.union([AttemptIdSchema, PracticeIdSchema]),
    itemId: ItemIdSchema,
    bankId: BankIdSchema,
    /** Null where none was chosen yet. */
    cause: z.enum(MISS_CAUSES).nullable(),
    /** Empty where there is none. */
    note: z.string().max(MAX_MISS_NOTE_LENGTH),
    /** Wall clock, ms since 1970. */
    changedAtMs: z.int(),
  })
  .readonly();
export type MissNote = z.infer<typeof MissNoteSchema>;
