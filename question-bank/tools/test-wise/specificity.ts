import { contentWords, writtenWords } from "../lint/words.ts";
import type { BlindQuestion } from "./keyed-questions.ts";

/** A word is rare in a bank when no more than one question in so many has it, and always when only one has. */
const RARE_IN = 100;

/** The folded content words that hardly any other question of the bank uses, in its stem or its options. */
export function rareWords(questions: readonly BlindQuestion[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { stem, options } of questions)
    for (const word of contentWords([stem, ...options].join("\n")).keys())
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(1, Math.floor(questions.length / RARE_IN));
  return new Set([...counts].filter(([, count]) => count <= most).map(([word]) => word));
}

/**
 * How many words of an option are specific: figures ("7", "S3"), proper names and abbreviations (a capital that does not
 * merely begin the option: "SageMaker", "PII"), and rare words.
 */
export function specificity(option: string, rare: ReadonlySet<string>): number {
  return writtenWords(option).filter(
    (word, index) =>
      /\p{N}/u.test(word) ||
      /\p{Lu}/u.test(index === 0 ? word.slice(1) : word) ||
      [...contentWords(word).keys()].some((folded) => rare.has(folded)),
  ).length;
}
