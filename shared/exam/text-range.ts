import { z } from "zod";

/** A stretch of a text in UTF-16 code units: from `start` up to, not including, `end`. */
const TextRangeSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .readonly()
  .refine(({ start, end }) => start < end, "a range holds at least one character");
export type TextRange = z.infer<typeof TextRangeSchema>;

/** The most ranges that one text can hold. */
export const MAX_TEXT_RANGES = 200;

/** Ranges of one text in their order; none touches the next. */
export const TextRangesSchema = z
  .array(TextRangeSchema)
  .max(MAX_TEXT_RANGES)
  .readonly()
  .refine(
    (ranges) => ranges.every(({ start }, index) => start > (ranges[index - 1]?.end ?? -1)),
    "ranges stand in order and apart",
  );
