import { advance } from "./advance.ts";
import type { ExamEvent } from "./exam-event.ts";
import type { ExamSession } from "./exam-session.ts";
import type { Form } from "./form.ts";
import { startSession } from "./start-session.ts";

/** The sitting that a list of events amounts to: what the live session, crash recovery and review have in common. */
export function replaySession(
  form: Form,
  timeLimitMs: number | null,
  events: readonly ExamEvent[],
): ExamSession {
  return events.reduce<ExamSession>(advance, startSession(form, timeLimitMs));
}
