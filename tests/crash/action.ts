import type { OpenAttempt } from "../../shared/attempts/attempt-record.ts";
import type { InProgressSession } from "../../shared/exam/exam-session.ts";
import type { ForetoldEvent } from "./caused-event.ts";

/** One thing that is done to the app by hand. */
export type Step =
  | { readonly type: "press"; readonly key: string }
  | { readonly type: "remove-from-order"; readonly place: number }
  | { readonly type: "note"; readonly text: string; readonly isLeft: boolean }
  | { readonly type: "go-to"; readonly number: number }
  | { readonly type: "look-at-list"; readonly number: number }
  | { readonly type: "pause"; readonly restMs: number };

/** What a candidate does next, and the events that must come of it. */
export interface Action {
  readonly steps: readonly Step[];
  readonly events: readonly ForetoldEvent[];
}

/** What an action is planned on. */
export interface Situation {
  readonly attempt: OpenAttempt;
  readonly session: InProgressSession;
  /** The 0-based positions of the questions that this sitting works on. */
  readonly workplaces: readonly number[];
}
