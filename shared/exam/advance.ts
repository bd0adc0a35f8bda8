import { assertNever } from "../lib/assert-never.ts";
import type { ExamEvent } from "./exam-event.ts";
import type { EndedSession, EndReason, ExamSession, InProgressSession } from "./exam-session.ts";
import { spendTime } from "./spend-time.ts";
import { updateItemState } from "./update-item-state.ts";

/**
 * The whole rule book of a sitting: what one event makes of it. Nothing changes after the end. An event at or past the time
 * limit ends the sitting at the limit and does nothing else. An event that makes no sense lets only its time go by.
 */
export function advance(session: ExamSession, event: ExamEvent): ExamSession {
  if (session.status === "ended") return session;
  const { timeLimitMs } = session;
  if (timeLimitMs !== null && event.elapsedMs >= timeLimitMs)
    return end(spendTime(session, timeLimitMs), "time-expired");
  const now = spendTime(session, event.elapsedMs);
  return event.type === "ended-by-candidate" ? end(now, "ended-by-candidate") : apply(now, event);
}

type LastingEvent = Exclude<ExamEvent, { readonly type: "ended-by-candidate" }>;

function apply(session: InProgressSession, event: LastingEvent): InProgressSession {
  switch (event.type) {
    case "answered":
      return updateItemState(session, event.itemId, (state) => ({
        ...state,
        response: event.response,
        responses: [...state.responses, event.response],
      }));
    case "flagged":
      return updateItemState(session, event.itemId, (state) => ({
        ...state,
        isFlagged: event.isFlagged,
      }));
    case "struck":
      return updateItemState(session, event.itemId, (state) => ({
        ...state,
        struckIds: withOrWithout(state.struckIds, event.partId, event.isStruck),
      }));
    case "noted":
      return updateItemState(session, event.itemId, (state) => ({ ...state, note: event.note }));
    case "rated":
      return updateItemState(session, event.itemId, (state) => ({
        ...state,
        confidence: event.confidence,
      }));
    case "highlighted":
      return updateItemState(session, event.itemId, (state) => ({
        ...state,
        highlights: event.ranges,
      }));
    case "moved":
      return moveTo(session, event.position);
    case "review-opened":
      return { ...session, view: "review-list" };
    case "interrupted":
      return { ...session, interruptions: [...session.interruptions, event.interruption] };
    case "clock-ticked":
      return session;
    default:
      return assertNever(event);
  }
}

function withOrWithout<T>(set: ReadonlySet<T>, entry: T, isIn: boolean): ReadonlySet<T> {
  const others = [...set].filter((other) => other !== entry);
  return new Set(isIn ? [...others, entry] : others);
}

function moveTo(session: InProgressSession, position: number): InProgressSession {
  const target = session.form.positions[position];
  if (target === undefined) return session;
  return updateItemState({ ...session, position, view: "question" }, target.itemId, (state) => ({
    ...state,
    wasSeen: true,
  }));
}

function end(session: InProgressSession, reason: EndReason): EndedSession {
  const { form, timeLimitMs, items, interruptions, position, elapsedMs } = session;
  return {
    status: "ended",
    form,
    timeLimitMs,
    items,
    interruptions,
    position,
    endedAtMs: elapsedMs,
    reason,
  };
}
