import type { KillKind } from "./driven-app.ts";
import type { FindingKind } from "./finding.ts";

/** What else can be done to a running app, besides killing a part of it. */
export const DISTURBANCES = ["stop", "copy"] as const;
export type BlowKind = KillKind | (typeof DISTURBANCES)[number];

/** When the blow falls: into what is done there, while the app starts, while it opens the attempt, or while it ends it. */
export type BlowMoment = "idle" | "write" | "burst" | "note" | "pause" | "start" | "resume" | "end";

/** One blow and what was found after it. */
export interface Blow {
  readonly sittingSeed: number;
  readonly kind: BlowKind;
  readonly moment: BlowMoment;
  /** Events that had been acknowledged and were looked for. */
  readonly acknowledged: number;
  /** Of those under way: there in whole, and not there at all. */
  readonly kept: number;
  readonly gone: number;
  /** By how much the clock was off, in ms; null where there was no clock to compare. */
  readonly clockMs: number | null;
  /** From the blow to the question on screen, all saved, in ms; null where it was never gone. */
  readonly backMs: number | null;
}

/** A promise that was not kept. */
interface Failure {
  readonly sittingSeed: number;
  readonly kind: FindingKind;
  readonly detail: string;
  /** What was done in the sitting, first to last. */
  readonly steps: readonly string[];
  /** Where its profile is kept. */
  readonly profile: string;
  readonly complaints: readonly string[];
}

/** What a run has come to so far. */
export interface Tally {
  readonly blows: Blow[];
  readonly failures: Failure[];
  /** Sittings that were ended and scored. */
  finished: number;
  /** Journals that were left of a finished attempt. */
  leftJournals: number;
  /** Kills in the middle of a write of the browser's database, which the next start had to mend. */
  tornWrites: number;
}

export function newTally(): Tally {
  return { blows: [], failures: [], finished: 0, leftJournals: 0, tornWrites: 0 };
}
