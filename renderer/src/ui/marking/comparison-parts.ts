import type { Item, ItemKind, ItemOf, PartId } from "../../../../shared/bank/item.ts";
import type { Response, ResponseOf } from "../../../../shared/exam/response.ts";
import { optionLetter } from "../answer/option-letter.ts";

type Part = Item["options"][number];

/** An item beside what was answered to it. The orders are those that the candidate saw. */
export interface ComparisonProps<K extends ItemKind> {
  readonly item: ItemOf<K>;
  readonly response: ResponseOf<K> | null;
  readonly optionOrder: readonly PartId[];
  readonly promptOrder: readonly PartId[];
  /** The options that the candidate struck out. */
  readonly struckIds: ReadonlySet<PartId>;
}

/** A response as one of the item's own kind; null where there is none. */
export function responseOf<K extends ItemKind>(
  kind: K,
  response: Response | null,
): ResponseOf<K> | null {
  return isOf(kind, response) ? response : null;
}

function isOf<K extends ItemKind>(kind: K, response: Response | null): response is ResponseOf<K> {
  return response?.kind === kind;
}

/** Options or prompts in the order of the attempt's screen. */
export function partsInOrder(parts: readonly Part[], order: readonly PartId[]): readonly Part[] {
  return order.flatMap((id) => parts.filter((part) => part.id === id));
}

/** The letter an option had on the candidate's screen. */
export function letterOf(id: PartId, order: readonly PartId[]): string {
  return optionLetter(order.indexOf(id));
}

/** The number a prompt had on the candidate's screen, from 1. */
export function numberOf(id: PartId, order: readonly PartId[]): number {
  return order.indexOf(id) + 1;
}
