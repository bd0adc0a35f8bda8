import type { Item, ItemKind, ItemOf } from "../bank/item.ts";
import type { Response } from "../exam/response.ts";
import type { Verdict } from "./exam-result.ts";

type ItemByKind = { readonly [K in ItemKind]: ItemOf<K> };
type Scorer<K extends ItemKind> = (item: ItemByKind[K], response: Response) => boolean;

/** One scorer per kind of item, all or nothing each. A kind without a scorer does not compile. */
const scorers: { readonly [K in ItemKind]: Scorer<K> } = {
  "single-choice": (item, response) =>
    response.kind === "single-choice" && response.optionId === item.key,
  "multiple-response": (item, response) => {
    if (response.kind !== "multiple-response") return false;
    const chosen = new Set(response.optionIds);
    return chosen.size === item.key.length && item.key.every((id) => chosen.has(id));
  },
  ordering: (item, response) =>
    response.kind === "ordering" &&
    response.order.length === item.key.length &&
    item.key.every((id, place) => response.order[place] === id),
  matching: (item, response) =>
    response.kind === "matching" &&
    item.prompts.every((prompt) => response.pairs[prompt.id] === item.key[prompt.id]),
};

/**
 * Marks a response: right only if it is the whole key and nothing else, unanswered if there is none, else wrong. An
 * incomplete response, or one of another kind than the item's, is wrong.
 */
export function verdictOf(item: Item, response: Response | null): Verdict {
  if (response === null) return "unanswered";
  return isRight(item, response) ? "right" : "wrong";
}

function isRight<K extends ItemKind>(
  item: ItemByKind[K] & { readonly kind: K },
  response: Response,
): boolean {
  return scorers[item.kind](item, response);
}
