import { wordRateRule } from "./word-rate-rule.ts";

/** Hedges gather in keys, because their authors want them beyond dispute. */
export const hedges = wordRateRule("hedges", new Set(["may", "often", "usually"]));
