import type { ItemId } from "../bank/item.ts";
import type { ExamSession, ItemState } from "./exam-session.ts";

/** What has become of an item in a sitting. Throws for an item that is not of the form: a session never asks for one. */
export function itemStateOf({ items }: Pick<ExamSession, "items">, itemId: ItemId): ItemState {
  const state = items.get(itemId);
  if (state === undefined) throw new Error(`The form has no item ${itemId}.`);
  return state;
}
