import type { Item, ItemOf, ItemKind } from "./item.ts";

type Keyless<T> = T extends { readonly rationale: unknown } ? Omit<T, "rationale"> : T;
type Secret = "key" | "takeaway" | "references" | "options" | "prompts" | "tags" | "enemies";

interface CandidateParts<K extends ItemKind> {
  readonly options: readonly Keyless<ItemOf<K>["options"][number]>[];
  /** How many options the key holds: stated to the candidate, as the real exam does. */
  readonly requiredCount: number;
}

/**
 * An item as the exam room may see it: no key, rationale, takeaway or reference is in the type or in the value,
 * so none can be shown.
 */
export type CandidateItemOf<K extends ItemKind> = Omit<ItemOf<K>, Secret> &
  CandidateParts<K> &
  (K extends "matching"
    ? { readonly prompts: readonly Keyless<ItemOf<"matching">["prompts"][number]>[] }
    : unknown);
export type CandidateItem = { [K in ItemKind]: CandidateItemOf<K> }[ItemKind];

function keyless(part: Item["options"][number]): Keyless<Item["options"][number]> {
  return { id: part.id, text: part.text };
}

/** How many parts a whole answer has: options to choose or to put in order, or prompts to match. */
export function requiredCountOf(item: Item): number {
  switch (item.kind) {
    case "single-choice":
      return 1;
    case "multiple-response":
    case "ordering":
      return item.key.length;
    case "matching":
      return item.prompts.length;
  }
}

/** Strips an item of everything that would give its key away. */
export function toCandidateItem(item: Item): CandidateItem {
  const { id, objective, difficulty, level, stem, revision } = item;
  const common = {
    id,
    objective,
    difficulty,
    level,
    stem,
    revision,
    options: item.options.map(keyless),
    requiredCount: requiredCountOf(item),
  };
  return item.kind === "matching"
    ? { ...common, kind: item.kind, prompts: item.prompts.map(keyless) }
    : { ...common, kind: item.kind };
}
