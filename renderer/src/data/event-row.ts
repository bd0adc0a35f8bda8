import { z } from "zod";
import { AttemptIdSchema } from "../../../shared/attempts/attempt-record.ts";
import { SequencedEventSchema } from "../../../shared/ipc/contract.ts";

/** An event of an open attempt as the database keeps it: one row each until the attempt ends. */
export const EventRowSchema = z
  .strictObject({ ...SequencedEventSchema.unwrap().shape, attemptId: AttemptIdSchema })
  .readonly();
export type EventRow = z.infer<typeof EventRowSchema>;
