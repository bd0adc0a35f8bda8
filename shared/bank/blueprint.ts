import { z } from "zod";
import { ITEM_KINDS, ObjectiveIdSchema } from "./item.ts";
import { findBlueprintProblems } from "./blueprint-problems.ts";
import { plainText } from "./plain-text.ts";

export const DomainIdSchema = z.string().regex(/^\d+$/).brand<"DomainId">();
export type DomainId = z.infer<typeof DomainIdSchema>;
export const TaskIdSchema = z
  .string()
  .regex(/^\d+\.\d+$/)
  .brand<"TaskId">();
export type TaskId = z.infer<typeof TaskIdSchema>;

const CountRangeSchema = z.strictObject({ min: z.int().min(1), max: z.int().min(1) }).readonly();

const TaskSchema = z
  .strictObject({
    id: TaskIdSchema,
    title: plainText(3, 300),
    objectives: z
      .array(
        z
          .strictObject({
            id: ObjectiveIdSchema,
            text: plainText(3, 1000),
            /** True for what the guide in force added to the one before it. */
            isNew: z.boolean(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

export const DomainSchema = z
  .strictObject({
    id: DomainIdSchema,
    title: plainText(3, 300),
    /** Share of the scored items, in percent. */
    weightPercent: z.number().positive().max(100),
    /** Items of this domain in one form, scored and unscored together. */
    shownCount: z.int().min(1),
    scoredCount: z.int().min(0),
    tasks: z.array(TaskSchema).min(1).readonly(),
  })
  .readonly();

export const AllowanceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{2,30}$/),
    title: plainText(2, 100),
    /** The time limit becomes `timeLimitMinutes × factorPercent / 100 + extraMinutes`; untimed where both are null. */
    factorPercent: z.int().min(100).max(500).nullable(),
    extraMinutes: z.int().min(0).max(600).nullable(),
  })
  .readonly();
export type Allowance = z.infer<typeof AllowanceSchema>;

/** The rules of one exam. Everything that differs from exam to exam stands here, nothing of it in the code. */
export const BlueprintSchema = z
  .strictObject({
    exam: z.strictObject({ code: plainText(2, 30), name: plainText(3, 120) }).readonly(),
    guide: z
      .strictObject({
        version: plainText(1, 60),
        published: z.iso.date(),
        textChecked: z.iso.date(),
      })
      .readonly(),
    timeLimitMinutes: z.int().min(1).max(1440),
    domains: z.array(DomainSchema).min(1).readonly(),
    /** The least number of each kind in a form, and the shape that items of the kind must have. */
    kinds: z
      .array(
        z
          .strictObject({
            kind: z.enum(ITEM_KINDS),
            minCount: z.int().min(0),
            optionCount: CountRangeSchema,
            /** Options in the key; for matching, prompts. */
            keyCount: CountRangeSchema,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    scoring: z
      .strictObject({
        scale: z.strictObject({ min: z.int(), max: z.int(), passing: z.int() }).readonly(),
        /** Straight lines between these points turn the share of scored items right into the estimate. */
        curve: z
          .array(
            z.strictObject({ percentRight: z.int().min(0).max(100), scaled: z.int() }).readonly(),
          )
          .min(2)
          .readonly(),
        /** Why the curve is as it is, shown where the word estimate is explained. */
        curveNote: plainText(10, 2000),
        /** A domain meets competencies from this share of its scored items, in percent. A study aid. */
        domainMeetsPercent: z.int().min(0).max(100),
      })
      .readonly(),
    clock: z
      .strictObject({
        /** A hidden clock comes back when this many minutes are left. */
        reappearsAtMinutesLeft: z.int().min(0),
        noticesAtMinutesLeft: z.array(z.int().min(1)).readonly(),
      })
      .readonly(),
    allowances: z.array(AllowanceSchema).readonly(),
    services: z
      .strictObject({
        closedToNewCustomers: z.array(plainText(1, 200)).readonly(),
        disputed: z.array(plainText(1, 200)).readonly(),
      })
      .readonly(),
  })
  .readonly()
  .superRefine((blueprint, context) => {
    for (const message of findBlueprintProblems(blueprint))
      context.addIssue({ code: "custom", message });
  });
export type Blueprint = z.infer<typeof BlueprintSchema>;
