import type { InProgressSession } from "./exam-session.ts";
import { updateItemState } from "./update-item-state.ts";

/**
 * The session at a later exam time (ms). What went by is spent on the question on screen, on none while the review list
 * is open. An earlier time is taken as the present one: exam time never goes back.
 */
export function spendTime(session: InProgressSession, elapsedMs: number): InProgressSession {
  const spentMs = elapsedMs - session.elapsedMs;
  if (spentMs <= 0) return session;
  const later = { ...session, elapsedMs };
  const onScreen = session.view === "question" ? session.form.positions[session.position] : null;
  if (!onScreen) return later;
  return updateItemState(later, onScreen.itemId, (state) => ({
    ...state,
    timeSpentMs: state.timeSpentMs + spentMs,
  }));
}
