import { z } from "zod";
import { ItemIdSchema, ObjectiveIdSchema } from "../bank/item.ts";
import { BankIdSchema } from "../bank/manifest.ts";
import { ConfidenceSchema } from "../exam/confidence.ts";
import { ResponseSchema } from "../exam/response.ts";

export const PracticeIdSchema = z.uuid().brand<"PracticeId">();
export type PracticeId = z.infer<typeof PracticeIdSchema>;

/**
 * One checked answer of a practice: immutable, and never part of a mock's score. The answers with one `practiceId` were
 * given in one go, at most one for each item.
 */
export const PracticeAnswerSchema = z
  .strictObject({
    practiceId: PracticeIdSchema,
    bankId: BankIdSchema,
    /** Revision of the bank that the item was of. */
    bankRevision: z.int(),
    itemId: ItemIdSchema,
    objective: ObjectiveIdSchema,
    /** Null where the person asked to see the answer without giving one. */
    response: ResponseSchema.nullable(),
    isRight: z.boolean(),
    /** Said before the answer was checked; null where the person did not say, or was not asked yet. */
    confidence: ConfidenceSchema.nullable().default(null),
    /** Wall clock, ms since 1970. */
    answeredAtMs: z.int(),
    /** From the question on the screen to its check. */
    spentMs: z.number().min(0),
  })
  .readonly();
export type PracticeAnswer = z.infer<typeof PracticeAnswerSchema>;
