import { keyedQuestions } from "../test-wise/keyed-questions.ts";
import { mixScore } from "../test-wise/mix-score.ts";
import type { LintRule } from "./rule.ts";
import { toPlainItem } from "./to-plain-item.ts";

/** Chance gives 25 %. */
const MAX_PERCENT = 34;
const NAMED_WEIGHTS = 4;

/** Bank-wide: the solvers together, weighed as the bank itself teaches, must not do much better than by chance. */
export const solverMix: LintRule = {
  name: "solver-mix",
  check: ({ items }) => {
    const questions = keyedQuestions(items.map(toPlainItem));
    const { percent, weights } = mixScore(questions);
    if (percent <= MAX_PERCENT) return [];
    const heaviest = weights
      .slice(0, NAMED_WEIGHTS)
      .map(({ name, weight }) => `${name} (${weight > 0 ? "+" : ""}${weight.toFixed(2)})`);
    return [
      {
        severity: "error",
        place: null,
        path: [],
        message: `the best mix of solvers is right in ${percent.toFixed(1)} % of ${questions.length} single-choice items: at most ${MAX_PERCENT} %; it goes by ${heaviest.join(", ")}`,
      },
    ];
  },
};
