import type { ItemSource } from "../../../shared/bank/item.ts";
import { plainTextOf } from "../source/plain-text-of.ts";
import type { SourceItem } from "../source/source-item.ts";

/** An option or prompt as a candidate reads it. */
export interface LintPart {
  readonly id: string;
  /** Without Markdown. */
  readonly text: string;
  /** 0-based, for the path to its line. */
  readonly index: number;
}

/** An item with its texts as a candidate reads them, which is what most rules are about. */
export interface LintItem extends SourceItem {
  readonly stem: string;
  readonly keys: readonly LintPart[];
  /** Options that no part of the key names. */
  readonly distractors: readonly LintPart[];
  /** Empty but for matching. */
  readonly prompts: readonly LintPart[];
}

/** Prepares an item for the rules. */
export function toLintItem(item: SourceItem): LintItem {
  const { source } = item;
  const keyIds = keyIdsOf(source);
  const options = source.options.map(toLintPart);
  return {
    ...item,
    stem: plainTextOf(source.stem),
    keys: options.filter((option) => keyIds.has(option.id)),
    distractors: options.filter((option) => !keyIds.has(option.id)),
    prompts: source.kind === "matching" ? source.prompts.map(toLintPart) : [],
  };
}

function toLintPart(part: ItemSource["options"][number], index: number): LintPart {
  return { id: part.id, text: plainTextOf(part.text), index };
}

function keyIdsOf(source: ItemSource): ReadonlySet<string> {
  switch (source.kind) {
    case "single-choice":
      return new Set([source.key]);
    case "multiple-response":
    case "ordering":
      return new Set(source.key);
    case "matching":
      return new Set(Object.values(source.key));
  }
}
