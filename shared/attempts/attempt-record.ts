import { z } from "zod";
import { BankSummarySchema } from "../bank/bank-summary.ts";
import { BlueprintSchema } from "../bank/blueprint.ts";
import { ItemSchema } from "../bank/item.ts";
import { ExamEventSchema } from "../exam/exam-event.ts";
import { END_REASONS } from "../exam/exam-session.ts";
import { FormSchema } from "../exam/form.ts";
import { ExamResultSchema } from "../scoring/exam-result.ts";

export const AttemptIdSchema = z.uuid().brand<"AttemptId">();
export type AttemptId = z.infer<typeof AttemptIdSchema>;

/**
 * How strict a sitting is. "real-exam" cannot be paused; "relaxed" can. Neither shows a key before the end.
 */
export const EXAM_PROFILES = ["real-exam", "relaxed"] as const;
export type ExamProfile = (typeof EXAM_PROFILES)[number];

const base = {
  recordVersion: z.literal(1),
  attemptId: AttemptIdSchema,
  /** The bank as it was then. */
  bank: BankSummarySchema,
  blueprint: BlueprintSchema,
  form: FormSchema,
  /** Snapshots of the form's items, so that the attempt outlives every update of the bank. */
  items: z.array(ItemSchema).readonly(),
  conditions: z
    .strictObject({
      /** Attempts stored before there were profiles could not be paused. */
      profile: z.enum(EXAM_PROFILES).default("real-exam"),
      allowanceId: z.string().nullable(),
      /** Null for an untimed sitting. */
      timeLimitMs: z.int().min(1).nullable(),
      /** Whether time asleep counts as exam time. */
      countsSleep: z.boolean(),
      /** Whether the candidate is asked how sure they are of each answer. Attempts stored before never were. */
      asksConfidence: z.boolean().default(false),
    })
    .readonly(),
  /** Wall clock, ms since 1970. For people to read, never for counting. */
  startedAtMs: z.int(),
};

/** An attempt under way. Its events lie beside it, one row each, until it ends. */
export const OpenAttemptSchema = z.strictObject({ ...base, status: z.literal("open") }).readonly();
export type OpenAttempt = z.infer<typeof OpenAttemptSchema>;

/** An attempt that has ended: immutable and self-contained. */
export const FinishedAttemptSchema = z
  .strictObject({
    ...base,
    status: z.literal("finished"),
    endedAtMs: z.int(),
    endReason: z.enum(END_REASONS),
    /** Exam time used, in ms. */
    elapsedMs: z.number().min(0),
    events: z.array(ExamEventSchema).readonly(),
    result: ExamResultSchema,
  })
  .readonly();
export type FinishedAttempt = z.infer<typeof FinishedAttemptSchema>;

export const AttemptRecordSchema = z.discriminatedUnion("status", [
  OpenAttemptSchema,
  FinishedAttemptSchema,
]);
export type AttemptRecord = z.infer<typeof AttemptRecordSchema>;
