import type { PlainItem } from "../source/plain-item.ts";
import type { LintItem } from "./lint-item.ts";

/** The item as it is counted and compared, from its source. */
export function toPlainItem(item: LintItem): PlainItem {
  const options = [...item.keys, ...item.distractors].sort((a, b) => a.index - b.index);
  const isSingleChoice = item.source.kind === "single-choice";
  return {
    id: item.source.id,
    stem: item.stem,
    options: options.map((option) => option.text),
    prompts: item.prompts.map((prompt) => prompt.text),
    keyPlace: isSingleChoice ? (item.keys[0]?.index ?? null) : null,
  };
}
