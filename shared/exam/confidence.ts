import { z } from "zod";

/** How sure a candidate is of an answer, by their own word. It never counts in a score. */
export const CONFIDENCES = ["sure", "unsure", "guess"] as const;
export const ConfidenceSchema = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof ConfidenceSchema>;
