import type { CognitiveLevel } from "../../../shared/bank/item.ts";
import { COGNITIVE_LEVELS } from "../../../shared/bank/item.ts";
import type { LintRule } from "./rule.ts";

const TARGET_PERCENT: Readonly<Record<CognitiveLevel, number>> = {
  recall: 30,
  apply: 45,
  decide: 25,
};
const MAX_DIFFERENCE_PERCENT = 10;
/** Below so many items a share is chance. */
const MIN_ITEMS = 20;

/** Bank-wide: most items ask to apply or decide, as a house rule; the real exam publishes no mix. */
export const levelMix: LintRule = {
  name: "level-mix",
  check: ({ items }) => {
    if (items.length < MIN_ITEMS) return [];
    return COGNITIVE_LEVELS.map((level) => ({
      level,
      target: TARGET_PERCENT[level],
      percent: (items.filter((item) => item.source.level === level).length * 100) / items.length,
    }))
      .filter(({ percent, target }) => Math.abs(percent - target) > MAX_DIFFERENCE_PERCENT)
      .map(({ level, percent, target }) => ({
        severity: "warning",
        place: null,
        path: [],
        message: `${Math.round(percent)} % of the items are of level ${level}, the target is ${target} %`,
      }));
  },
};
