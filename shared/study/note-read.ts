import { z } from "zod";
import { ObjectiveIdSchema } from "../bank/item.ts";
import { BankIdSchema } from "../bank/manifest.ts";

/** That the person marked the study note on an objective as read. A note without such a mark is not read. */
export const NoteReadSchema = z
  .strictObject({
    bankId: BankIdSchema,
    objective: ObjectiveIdSchema,
    /** Wall clock, ms since 1970. */
    readAtMs: z.int(),
  })
  .readonly();
export type NoteRead = z.infer<typeof NoteReadSchema>;
