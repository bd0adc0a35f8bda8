import type { LintItem } from "./lint-item.ts";
import type { Flaw, LintRule } from "./rule.ts";
import { contentWords, wordOverlap } from "./words.ts";

const MAX_OVERLAP = 0.7;

interface Words {
  readonly item: LintItem;
  readonly stem: ReadonlyMap<string, string>;
  readonly options: ReadonlyMap<string, string>;
}

/** Two items with nearly the same words are one item twice. Each pair is reported once, at its second item. */
export const nearDuplicates: LintRule = {
  name: "near-duplicates",
  check: ({ items }) => {
    const words = items.map(toWords);
    return words.flatMap((later, index) =>
      words.slice(0, index).flatMap((earlier) => flawsBetween(earlier, later)),
    );
  },
};

function toWords(item: LintItem): Words {
  const parts = [...item.keys, ...item.distractors, ...item.prompts];
  return {
    item,
    stem: contentWords(item.stem),
    options: contentWords(parts.map((part) => part.text).join("\n")),
  };
}

function flawsBetween(earlier: Words, later: Words): readonly Flaw[] {
  const pairs = [
    { part: "stem", overlap: wordOverlap(earlier.stem, later.stem) },
    { part: "options", overlap: wordOverlap(earlier.options, later.options) },
  ];
  return pairs
    .filter(({ overlap }) => overlap >= MAX_OVERLAP)
    .map(({ part, overlap }) => ({
      severity: "error",
      item: later.item,
      path: [part],
      message: `the ${part} and the ${part} of ${earlier.item.source.id} share ${Math.round(overlap * 100)} % of their words`,
    }));
}
