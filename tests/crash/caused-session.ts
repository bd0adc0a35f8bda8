import type { OpenAttempt } from "../../shared/attempts/attempt-record.ts";
import type { InProgressSession } from "../../shared/exam/exam-session.ts";
import { replaySession } from "../../shared/exam/replay-session.ts";
import type { CausedEvent } from "./caused-event.ts";

/** The sitting that the caused events amount to. Throws where one of them ended it. */
export function sessionOf(attempt: OpenAttempt, caused: readonly CausedEvent[]): InProgressSession {
  const events = caused.flatMap((event) => (event.type === "interrupted" ? [] : [event]));
  const session = replaySession(attempt.form, null, events);
  if (session.status === "ended") throw new Error("The sitting has ended.");
  return session;
}
