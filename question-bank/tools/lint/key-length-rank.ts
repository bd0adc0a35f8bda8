import { fourOptionItems } from "./four-option-items.ts";
import type { LintItem } from "./lint-item.ts";
import type { LintRule } from "./rule.ts";

/** Chance gives 25 %. */
const MAX_PERCENT = 30;
/** Below so many items a share is chance. */
const MIN_ITEMS = 20;

function isLongest({ keys, distractors }: LintItem): boolean {
  return keys.every((key) => distractors.every((other) => key.text.length > other.text.length));
}

function isShortest({ keys, distractors }: LintItem): boolean {
  return keys.every((key) => distractors.every((other) => key.text.length < other.text.length));
}

/** Bank-wide: who takes the longest option, or the shortest, must not do better than by chance. */
export const keyLengthRank: LintRule = {
  name: "key-length-rank",
  check: ({ items }) => {
    const measured = fourOptionItems(items);
    if (measured.length < MIN_ITEMS) return [];
    const shares = [
      { word: "longest", count: measured.filter(isLongest).length },
      { word: "shortest", count: measured.filter(isShortest).length },
    ];
    return shares
      .filter(({ count }) => count * 100 > MAX_PERCENT * measured.length)
      .map(({ word, count }) => ({
        severity: "error",
        place: null,
        path: [],
        message: `the key alone is the ${word} option in ${count} of ${measured.length} items: at most ${MAX_PERCENT} %`,
      }));
  },
};
