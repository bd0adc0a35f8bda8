import type { ExamEvent, Interruption } from "../../shared/exam/exam-event.ts";

type WithoutTime<E> = E extends unknown ? Omit<E, "elapsedMs"> : never;
type LastingEvent = Exclude<ExamEvent, { readonly type: "interrupted" }>;

interface CausedInterruption {
  readonly type: "interrupted";
  readonly kind: Interruption["kind"];
}

/** An event as the harness can foretell it: without its time, and an interruption by its kind alone. */
export type ForetoldEvent = WithoutTime<LastingEvent> | CausedInterruption;

/** The same with its time set to zero, so that those foretold and those stored compare, and can be replayed. */
export type CausedEvent = LastingEvent | CausedInterruption;

/** An event that an action causes. */
export function foretold(event: ForetoldEvent): CausedEvent {
  return event.type === "interrupted" ? event : { ...event, elapsedMs: 0 };
}

/** What was stored, reduced to what can be foretold. */
export function causedEventOf(event: ExamEvent): CausedEvent {
  return event.type === "interrupted"
    ? { type: "interrupted", kind: event.interruption.kind }
    : { ...event, elapsedMs: 0 };
}
