import { z } from "zod";
import { ItemIdSchema } from "../bank/item.ts";
import { BankIdSchema } from "../bank/manifest.ts";

/** What the person decided about the repetition of one item. Everything else of its schedule follows from the answers. */
export const ScheduleMarkSchema = z
  .strictObject({
    bankId: BankIdSchema,
    itemId: ItemIdSchema,
    /** A suspended item is never due. */
    isSuspended: z.boolean(),
    /** Answers up to then no longer count for the schedule: wall clock, ms since 1970. Null where it was never reset. */
    resetAtMs: z.int().nullable(),
    /** Wall clock, ms since 1970. */
    changedAtMs: z.int(),
  })
  .readonly();
export type ScheduleMark = z.infer<typeof ScheduleMarkSchema>;
