import type { ExamEvent } from "../exam/exam-event.ts";
import type { EndedSession } from "../exam/exam-session.ts";
import { scoreSession } from "../scoring/score-session.ts";
import type { FinishedAttempt, OpenAttempt } from "./attempt-record.ts";

/**
 * Turns an open attempt into its lasting record, scored once and for all. `events` are all events of the sitting, the one that
 * ended it among them, so that replaying them gives `session`; `endedAtMs` is the wall clock in ms since 1970, for people to read.
 */
export function finishAttempt({
  open,
  events,
  session,
  endedAtMs,
}: {
  readonly open: OpenAttempt;
  readonly events: readonly ExamEvent[];
  readonly session: EndedSession;
  readonly endedAtMs: number;
}): FinishedAttempt {
  return {
    ...open,
    status: "finished",
    endedAtMs,
    endReason: session.reason,
    elapsedMs: session.endedAtMs,
    events,
    result: scoreSession({ blueprint: open.blueprint, items: open.items, session }),
  };
}
