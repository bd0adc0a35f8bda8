import type { z } from "zod";
import { ItemSchema, type Item, type ItemKind, type ItemOf } from "../../../shared/bank/item.ts";
import { aLine, aParagraph } from "./a-text.ts";

type ItemInput<K extends ItemKind> = Extract<z.input<typeof ItemSchema>, { readonly kind: K }>;
type Changes<K extends ItemKind> = Partial<Omit<ItemInput<K>, "kind">>;

const common = {
  objective: "1.1.1",
  tags: [],
  difficulty: 2,
  level: "apply",
  stem: aParagraph("Which one fits?"),
  takeaway: aParagraph("What fits, fits."),
  references: [{ title: "A page", url: "https://docs.example.org/page", checked: "2026-11-22" }],
  enemies: [],
  revision: 1,
} as const;

/** Options or prompts with the given ids. */
export function partsOf(...ids: readonly string[]): ItemInput<"single-choice">["options"] {
  return ids.map((id) => ({
    id,
    text: aLine(`Part ${id}`),
    rationale: aParagraph(`Because of ${id}.`),
  }));
}

function parsed<K extends ItemKind>(kind: K, input: ItemInput<K>): ItemOf<K> {
  const item: Item = ItemSchema.parse(input);
  if (!isOf(kind, item)) throw new Error(`The builder made another kind than ${kind}.`);
  return item;
}

function isOf<K extends ItemKind>(kind: K, item: Item): item is ItemOf<K> {
  return item.kind === kind;
}

/** Options a to d, key b. */
export function aSingleChoice(changes: Changes<"single-choice"> = {}): ItemOf<"single-choice"> {
  return parsed("single-choice", {
    ...common,
    id: "q-single",
    kind: "single-choice",
    options: partsOf("a", "b", "c", "d"),
    key: "b",
    ...changes,
  });
}

/** Options a to e, key a and d. */
export function aMultipleResponse(
  changes: Changes<"multiple-response"> = {},
): ItemOf<"multiple-response"> {
  return parsed("multiple-response", {
    ...common,
    id: "q-multiple",
    kind: "multiple-response",
    options: partsOf("a", "b", "c", "d", "e"),
    key: ["a", "d"],
    ...changes,
  });
}

/** Options a to d, key c, a, b; d is a distractor. */
export function anOrdering(changes: Changes<"ordering"> = {}): ItemOf<"ordering"> {
  return parsed("ordering", {
    ...common,
    id: "q-ordering",
    kind: "ordering",
    options: partsOf("a", "b", "c", "d"),
    key: ["c", "a", "b"],
    ...changes,
  });
}

/** Prompts p1 to p3, options a to c, key p1 b, p2 a, p3 b. */
export function aMatching(changes: Changes<"matching"> = {}): ItemOf<"matching"> {
  return parsed("matching", {
    ...common,
    id: "q-matching",
    kind: "matching",
    prompts: partsOf("p1", "p2", "p3"),
    options: partsOf("a", "b", "c"),
    key: { p1: "b", p2: "a", p3: "b" },
    ...changes,
  });
}
