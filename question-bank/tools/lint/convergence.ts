import type { LintPart } from "./lint-item.ts";
import { itemRule } from "./rule.ts";
import { contentWords, wordOverlap } from "./words.ts";

const MARKEDLY = 0.2;

/** The option that has most in common with all the others is often the key: distractors were made by varying it. */
export const convergence = itemRule("convergence", (item) => {
  const [key] = item.keys;
  if (item.source.kind !== "single-choice" || key === undefined) return [];
  const withKey = mean(item.distractors.map((option) => overlap(key, option)));
  const withoutKey = mean(
    item.distractors.flatMap((one, index) =>
      item.distractors.slice(index + 1).map((other) => overlap(one, other)),
    ),
  );
  if (withKey - withoutKey < MARKEDLY) return [];
  return [
    {
      severity: "warning",
      path: ["options", key.index, "text"],
      message: `the key shares ${percent(withKey)} of its words with each distractor, the distractors ${percent(withoutKey)} with each other`,
    },
  ];
});

function overlap(one: LintPart, other: LintPart): number {
  return wordOverlap(contentWords(one.text), contentWords(other.text));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
