import { isChoice } from "./is-choice.ts";
import type { LintItem, LintPart } from "./lint-item.ts";
import { itemRule, type ItemFlaw } from "./rule.ts";
import { contentWords } from "./words.ts";

const MIN_LETTERS = 5;

interface Asked {
  readonly question: string;
  readonly key: LintPart;
  readonly others: readonly LintPart[];
}

/**
 * A content word of the question that returns in the key and in no other option leads to the key without any knowledge.
 * In a matching item each prompt is a question.
 */
export const clang = itemRule("clang", (item) =>
  askedOf(item).flatMap(({ question, key, others }): readonly ItemFlaw[] => {
    const inQuestion = contentWords(question);
    const elsewhere = contentWords(others.map((option) => option.text).join("\n"));
    const cues = [...contentWords(key.text, MIN_LETTERS)]
      .filter(([word]) => inQuestion.has(word) && !elsewhere.has(word))
      .map(([, written]) => `"${written}"`);
    if (cues.length === 0) return [];
    const asker = item.source.kind === "matching" ? "prompt" : "stem";
    const message = `${asker} and key share ${cues.join(", ")}, which no other option has`;
    return [{ path: ["options", key.index, "text"], message }];
  }),
);

function askedOf(item: LintItem): readonly Asked[] {
  const { source, stem, keys, distractors, prompts } = item;
  if (isChoice(item)) return keys.map((key) => ({ question: stem, key, others: distractors }));
  if (source.kind !== "matching") return [];
  const options = [...keys, ...distractors];
  return Object.entries(source.key).flatMap(([promptId, optionId]) => {
    const question = prompts.find((prompt) => prompt.id === promptId)?.text ?? "";
    const key = options.find((option) => option.id === optionId);
    if (key === undefined) return [];
    return [{ question, key, others: options.filter((option) => option !== key) }];
  });
}
