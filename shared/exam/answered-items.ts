import type { ItemId } from "../bank/item.ts";
import type { ExamEvent } from "./exam-event.ts";

/** The items whose answer these events changed, each once. */
export function answeredItems(events: readonly ExamEvent[]): ReadonlySet<ItemId> {
  return new Set(events.flatMap((event) => (event.type === "answered" ? [event.itemId] : [])));
}
