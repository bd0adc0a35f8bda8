import type { LintRule } from "./rule.ts";
import { isChoice } from "./is-choice.ts";
import type { LintPart } from "./lint-item.ts";
import { wordsOf } from "./words.ts";

const MAX_RATIO = 2;
/** Below so many occurrences a ratio is chance. */
const MIN_OCCURRENCES = 12;

/** A bank-wide rule: some words are about as frequent in keys as in distractors, so that they tell nothing. */
export function wordRateRule(name: string, words: ReadonlySet<string>): LintRule {
  const occurrences = (options: readonly LintPart[]): number =>
    options.filter(({ text }) => wordsOf(text).some((word) => words.has(word))).length;
  return {
    name,
    check: ({ items }) => {
      const choices = items.filter(isChoice);
      const keys = choices.flatMap((item) => item.keys);
      const distractors = choices.flatMap((item) => item.distractors);
      const inKeys = occurrences(keys);
      const inDistractors = occurrences(distractors);
      if (inKeys + inDistractors < MIN_OCCURRENCES) return [];
      const keyRate = inKeys / keys.length;
      const distractorRate = inDistractors / distractors.length;
      if (Math.max(keyRate, distractorRate) <= MAX_RATIO * Math.min(keyRate, distractorRate))
        return [];
      const message = `${inKeys} of ${keys.length} keys and ${inDistractors} of ${distractors.length} distractors hold one of: ${[...words].join(", ")}`;
      return [{ severity: "error", place: null, path: [], message }];
    },
  };
}
