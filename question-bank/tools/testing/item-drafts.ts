import type { z } from "zod";
import type { ItemKind, ItemSourceSchema } from "../../../shared/bank/item.ts";

/** An item as its author writes it. */
export type ItemDraft = z.input<typeof ItemSourceSchema>;
type DraftOf<K extends ItemKind> = Extract<ItemDraft, { readonly kind: K }>;

const common = {
  objective: "1.1.1",
  tags: [],
  difficulty: 1,
  level: "apply",
  takeaway: "Brew by weight, time and temperature.",
  references: [
    { title: "Brewing guide", url: "https://example.org/brewing", checked: "2026-01-15" },
  ],
  enemies: [],
  revision: 1,
} as const;

/** An option or prompt with a reason of its own. */
export function aPart(id: string, text: string) {
  return { id, text, rationale: `Somebody who knows tea can tell why "${text}" is said here.` };
}

/** A single-choice item that every rule accepts. */
export function aSingleChoice(
  changes: Partial<DraftOf<"single-choice">> = {},
): DraftOf<"single-choice"> {
  return {
    ...common,
    id: "q-letters-by-meaning",
    kind: "single-choice",
    stem: "A museum keeps thousands of scanned letters. Its archivists look for them by meaning, not by wording. Which technique suits them?",
    options: [
      aPart("a", "Embeddings compared by distance"),
      aPart("b", "Keywords sorted by frequency"),
      aPart("c", "Pictures grouped by collection"),
      aPart("d", "Recordings filtered by loudness"),
    ],
    key: "a",
    ...changes,
  };
}

/** A multiple-response item that every rule accepts. */
export function aMultipleResponse(
  changes: Partial<DraftOf<"multiple-response">> = {},
): DraftOf<"multiple-response"> {
  return {
    ...common,
    id: "q-tea-kept-fresh",
    kind: "multiple-response",
    stem: "A shop sells green tea by the gram. Which steps slow down its ageing?",
    options: [
      aPart("a", "Close the tins tightly"),
      aPart("b", "Roast the leaves again"),
      aPart("c", "Shade the shelves well"),
      aPart("d", "Stir the boxes daily"),
      aPart("e", "Moisten the packets"),
    ],
    key: ["a", "c"],
    ...changes,
  };
}

/** An ordering item that every rule accepts. */
export function anOrdering(changes: Partial<DraftOf<"ordering">> = {}): DraftOf<"ordering"> {
  return {
    ...common,
    id: "q-first-cup-of-the-day",
    kind: "ordering",
    stem: "A café trains a new waiter at the samovar. Put the steps in order.",
    options: [
      aPart("a", "Pour the concentrate"),
      aPart("b", "Heat the water"),
      aPart("c", "Dilute to taste"),
    ],
    key: ["b", "a", "c"],
    ...changes,
  };
}

/** A matching item that every rule accepts. */
export function aMatching(changes: Partial<DraftOf<"matching">> = {}): DraftOf<"matching"> {
  return {
    ...common,
    id: "q-regions-and-leaves",
    kind: "matching",
    stem: "An importer sorts samples by origin. Match each leaf with its region.",
    prompts: [
      aPart("p1", "Smoky black leaf"),
      aPart("p2", "Muscatel flush"),
      aPart("p3", "Matcha"),
    ],
    options: [aPart("a", "Uji"), aPart("b", "Darjeeling"), aPart("c", "Wuyi mountains")],
    key: { p1: "c", p2: "b", p3: "a" },
    ...changes,
  };
}
