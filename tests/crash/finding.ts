import type { EventFault } from "./judge-events.ts";

/**
 * What a kill must never do: lose, double or invent an event, tell times that run backwards, leave something that cannot be
 * read, a clock that is off, a screen that shows something else than was stored, an attempt finished twice; "stuck" where the app
 * did not come so far that it could be looked at.
 */
export type FindingKind =
  EventFault | "places-differ" | "unreadable" | "clock" | "screen" | "finished-twice" | "stuck";

/** Breaks a sitting off: the promise is broken, or it cannot be told. */
export class CrashFinding extends Error {
  readonly kind: FindingKind;

  constructor(kind: FindingKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}
