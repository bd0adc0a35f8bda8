import { wordRateRule } from "./word-rate-rule.ts";

/** Absolutes gather in distractors, because they make a statement easy to refute. */
export const absolutes = wordRateRule(
  "absolutes",
  new Set(["always", "never", "only", "completely", "all"]),
);
