import type { InProgressSession, ItemState } from "./exam-session.ts";
import type { Form } from "./form.ts";

const untouched: ItemState = {
  response: null,
  isFlagged: false,
  wasSeen: false,
  timeSpentMs: 0,
  responses: [],
  struckIds: new Set(),
  note: "",
  confidence: null,
  highlights: [],
};

/** A sitting before its first event: the first question is on screen, no time has gone by. `timeLimitMs` null is untimed. */
export function startSession(form: Form, timeLimitMs: number | null): InProgressSession {
  return {
    status: "in-progress",
    form,
    timeLimitMs,
    items: new Map(
      form.positions.map(({ itemId }, position) => [
        itemId,
        { ...untouched, wasSeen: position === 0 },
      ]),
    ),
    interruptions: [],
    position: 0,
    view: "question",
    elapsedMs: 0,
  };
}
