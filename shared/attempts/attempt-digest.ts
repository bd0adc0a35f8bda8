import { z } from "zod";
import { BankSummarySchema } from "../bank/bank-summary.ts";
import { BlueprintSchema, DomainIdSchema, TaskIdSchema } from "../bank/blueprint.ts";
import { ITEM_KINDS, ItemIdSchema, ObjectiveIdSchema } from "../bank/item.ts";
import { ConfidenceSchema } from "../exam/confidence.ts";
import { END_REASONS } from "../exam/exam-session.ts";
import { FormModeSchema } from "../exam/form.ts";
import { VERDICTS } from "../scoring/exam-result.ts";
import { AttemptIdSchema, EXAM_PROFILES } from "./attempt-record.ts";

const counts = {
  /** Scored items only. */
  scoredCount: z.int().min(0),
  rightCount: z.int().min(0),
};

/**
 * What lists, trends and estimates need of a finished attempt, in a fiftieth of its size: everything but texts, answers and
 * events. It is derived: an attempt makes it anew at any time (`digestOf`), so it is never backed up, exported or believed against it.
 */
export const AttemptDigestSchema = z
  .strictObject({
    digestVersion: z.literal(1),
    attemptId: AttemptIdSchema,
    bank: BankSummarySchema,
    /** Of the blueprint as it was then. */
    scale: BlueprintSchema.unwrap().shape.scoring.unwrap().shape.scale,
    mode: FormModeSchema,
    /** Null where the form depended on the person's history. */
    formCode: z.string().nullable(),
    profile: z.enum(EXAM_PROFILES),
    allowanceId: z.string().nullable(),
    /** Null for an untimed sitting. */
    timeLimitMs: z.int().min(1).nullable(),
    /** Wall clock, ms since 1970. */
    startedAtMs: z.int(),
    endedAtMs: z.int(),
    endReason: z.enum(END_REASONS),
    /** Exam time used, in ms. */
    elapsedMs: z.number().min(0),
    interruptionCount: z.int().min(0),
    ...counts,
    estimatedScaledScore: z.int(),
    hasPassed: z.boolean(),
    domains: z
      .array(
        z
          .strictObject({
            domainId: DomainIdSchema,
            title: z.string(),
            ...counts,
            meetsCompetencies: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
    /** In the order of the form, unscored items too. */
    questions: z
      .array(
        z
          .strictObject({
            itemId: ItemIdSchema,
            objective: ObjectiveIdSchema,
            domainId: DomainIdSchema,
            taskId: TaskIdSchema,
            kind: z.enum(ITEM_KINDS),
            verdict: z.enum(VERDICTS),
            isScored: z.boolean(),
            isFlagged: z.boolean(),
            wasChanged: z.boolean(),
            confidence: ConfidenceSchema.nullable(),
            /** Exam time with the question on screen, in ms. */
            timeSpentMs: z.number().min(0),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type AttemptDigest = z.infer<typeof AttemptDigestSchema>;
export type DigestedQuestion = AttemptDigest["questions"][number];
