import { z } from "zod";
import { DomainIdSchema, TaskIdSchema } from "../bank/blueprint.ts";
import { ItemIdSchema } from "../bank/item.ts";

export const SCORING_POLICY_VERSION = 1;

/** How an answer was marked. */
export const VERDICTS = ["right", "wrong", "unanswered"] as const;
export type Verdict = (typeof VERDICTS)[number];

const CountsSchema = {
  /** Scored items only. */
  scoredCount: z.int().min(0),
  rightCount: z.int().min(0),
};

/** What an attempt came to. Computed once, when it ends; never recomputed. */
export const ExamResultSchema = z
  .strictObject({
    scoringPolicyVersion: z.literal(SCORING_POLICY_VERSION),
    ...CountsSchema,
    /** An estimate: the real raw-to-scaled curve is not published. */
    estimatedScaledScore: z.int(),
    hasPassed: z.boolean(),
    domains: z
      .array(
        z
          .strictObject({
            domainId: DomainIdSchema,
            ...CountsSchema,
            meetsCompetencies: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
    tasks: z.array(z.strictObject({ taskId: TaskIdSchema, ...CountsSchema }).readonly()).readonly(),
    /** One verdict per position of the form, unscored items too. */
    verdicts: z
      .array(z.strictObject({ itemId: ItemIdSchema, verdict: z.enum(VERDICTS) }).readonly())
      .readonly(),
  })
  .readonly();
export type ExamResult = z.infer<typeof ExamResultSchema>;
