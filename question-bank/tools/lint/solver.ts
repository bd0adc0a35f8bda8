import { keyedQuestions } from "../test-wise/keyed-questions.ts";
import { solverScores } from "../test-wise/solver-scores.ts";
import type { LintRule } from "./rule.ts";
import { toPlainItem } from "./to-plain-item.ts";

/** Chance gives 25 %. */
const MAX_PERCENT = 30;

/** Bank-wide: who knows nothing of the subject and goes by one habit must not do better than by chance. */
export const solver: LintRule = {
  name: "solver",
  check: ({ items }) => {
    const questions = keyedQuestions(items.map(toPlainItem));
    if (questions.length === 0) return [];
    return solverScores(questions)
      .filter(({ percent }) => percent > MAX_PERCENT)
      .map(({ name, percent }) => ({
        severity: "error",
        place: null,
        path: [],
        message: `"${name}" is right in ${percent.toFixed(1)} % of ${questions.length} single-choice items: at most ${MAX_PERCENT} %`,
      }));
  },
};
