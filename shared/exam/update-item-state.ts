import type { ItemId } from "../bank/item.ts";
import type { InProgressSession, ItemState } from "./exam-session.ts";

/** The session with the state of one item changed; the same session if its form has no such item. */
export function updateItemState(
  session: InProgressSession,
  itemId: ItemId,
  change: (state: ItemState) => ItemState,
): InProgressSession {
  const state = session.items.get(itemId);
  if (state === undefined) return session;
  return { ...session, items: new Map(session.items).set(itemId, change(state)) };
}
