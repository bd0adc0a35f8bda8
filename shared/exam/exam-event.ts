import { z } from "zod";
import { ItemIdSchema, PartIdSchema } from "../bank/item.ts";
import { ConfidenceSchema } from "./confidence.ts";
import { ResponseSchema } from "./response.ts";
import { TextRangesSchema } from "./text-range.ts";

const INTERRUPTION_KINDS = [
  "app-closed",
  "suspended",
  "clock-changed",
  "restarted",
  "paused",
] as const;

/** The most characters (UTF-16 code units) that a candidate's note on one item may have. */
export const MAX_NOTE_LENGTH = 2000;

/** Something that stopped or disturbed the clock. It neither gave nor took time, unless `wasCounted`. */
export const InterruptionSchema = z
  .strictObject({
    kind: z.enum(INTERRUPTION_KINDS),
    /** Exam time, in ms since the start, at which it began. */
    atElapsedMs: z.number().min(0),
    /** How long it lasted, in ms; for "clock-changed" by how much the system clock jumped (may be negative). */
    lengthMs: z.number(),
    /** True where no clock survived it and the length is bounded by the wall clock only. */
    isEstimated: z.boolean(),
    /** True where the profile counts it as exam time. */
    wasCounted: z.boolean(),
  })
  .readonly();
export type Interruption = z.infer<typeof InterruptionSchema>;

/** Exam time in ms since the start, as the one clock in the main process counts it. */
const elapsedMs = z.number().min(0);

/** What happened in a sitting, in the past tense. The list of these is the attempt. */
export const ExamEventSchema = z.discriminatedUnion("type", [
  /** `response: null` means the answer was cleared. */
  z
    .strictObject({
      type: z.literal("answered"),
      elapsedMs,
      itemId: ItemIdSchema,
      response: ResponseSchema.nullable(),
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal("flagged"),
      elapsedMs,
      itemId: ItemIdSchema,
      isFlagged: z.boolean(),
    })
    .readonly(),
  /** An option was struck out, or is no longer. It says nothing about the answer. */
  z
    .strictObject({
      type: z.literal("struck"),
      elapsedMs,
      itemId: ItemIdSchema,
      partId: PartIdSchema,
      isStruck: z.boolean(),
    })
    .readonly(),
  /** The candidate's note on an item as it now is; empty where it was removed. */
  z
    .strictObject({
      type: z.literal("noted"),
      elapsedMs,
      itemId: ItemIdSchema,
      note: z.string().max(MAX_NOTE_LENGTH),
    })
    .readonly(),
  /** How sure the candidate is of the answer; null where they took their word back. */
  z
    .strictObject({
      type: z.literal("rated"),
      elapsedMs,
      itemId: ItemIdSchema,
      confidence: ConfidenceSchema.nullable(),
    })
    .readonly(),
  /** All that is now highlighted in the stem of an item. */
  z
    .strictObject({
      type: z.literal("highlighted"),
      elapsedMs,
      itemId: ItemIdSchema,
      ranges: TextRangesSchema,
    })
    .readonly(),
  /** The candidate went to a question (0-based position), from another one or from the review list. */
  z.strictObject({ type: z.literal("moved"), elapsedMs, position: z.int().min(0) }).readonly(),
  z.strictObject({ type: z.literal("review-opened"), elapsedMs }).readonly(),
  z
    .strictObject({ type: z.literal("interrupted"), elapsedMs, interruption: InterruptionSchema })
    .readonly(),
  /** Never stored as such while time is left: it is how the clock tells the rule book that time goes by. */
  z.strictObject({ type: z.literal("clock-ticked"), elapsedMs }).readonly(),
  z.strictObject({ type: z.literal("ended-by-candidate"), elapsedMs }).readonly(),
]);
export type ExamEvent = z.infer<typeof ExamEventSchema>;
