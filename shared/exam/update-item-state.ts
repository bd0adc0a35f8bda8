import type { ItemId } from "../bank/item.ts";
import type { InProgressSession, ItemState } from "./exam-session.ts";

/** The session with one item's state changed; the same session if the item is not in its form. */
export function updateItemState(
  session: InProgressSession,
  itemId: ItemId | undefined,
  change: (state: ItemState) => ItemState,
): InProgressSession {
  const state = itemId === undefined ? undefined : session.items.get(itemId);
  if (itemId === undefined || state === undefined) return session;
  return { ...session, items: new Map(session.items).set(itemId, change(state)) };
}
