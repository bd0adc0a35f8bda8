import { type ScoreRules } from "./check-result.ts";

/** The scoring of AIF-C01 in whole numbers: 100 for none, 700 for 70 %, 1000 for all of the 50 scored questions. */
export const aifScoreRules: ScoreRules = {
  scale: { max: 1000, passing: 700 },
  meetsPercent: 70,
  estimateFor: (right) =>
    right <= 35
      ? 100 + Math.floor((right * 600) / 35)
      : 700 + Math.floor(((right - 35) * 300) / 15),
};
