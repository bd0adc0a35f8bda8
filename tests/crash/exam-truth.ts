/**
 * The exam time as the harness knows it by its own clock, from `loMs` to `hiMs`, since nobody outside the app can tell to the
 * millisecond when a pause began. `running` is when it began to run, by the clock of the harness; null while it stands still.
 */
export interface ExamTruth {
  readonly loMs: number;
  readonly hiMs: number;
  readonly running: Moment | null;
}

/** A moment between two readings of the harness' clock, in ms. */
export interface Moment {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The exam time was `elapsedMs` at a moment of the harness' clock, and runs. */
export function truthFrom(elapsedMs: number, atMs: number): ExamTruth {
  return { loMs: elapsedMs, hiMs: elapsedMs, running: { fromMs: atMs, toMs: atMs } };
}

/** The exam time at a moment of the harness' clock. */
export function truthAt({ loMs, hiMs, running }: ExamTruth, atMs: number): ExamTruth {
  if (running === null) return { loMs, hiMs, running };
  return {
    loMs: loMs + Math.max(0, atMs - running.toMs),
    hiMs: hiMs + Math.max(0, atMs - running.fromMs),
    running: { fromMs: atMs, toMs: atMs },
  };
}

/** The exam's clock stopped at some moment: a pause, or the end of the process. */
export function haltTruth(truth: ExamTruth, { fromMs, toMs }: Moment): ExamTruth {
  return {
    loMs: truthAt(truth, fromMs).loMs,
    hiMs: truthAt(truth, toMs).hiMs,
    running: null,
  };
}

/** The exam's clock runs on after a pause, from some moment. */
export function runTruth(truth: ExamTruth, moment: Moment): ExamTruth {
  return { ...truth, running: moment };
}

/** By how much an exam time is off, in ms: 0 where it can be true, negative where the app has lost time. */
export function deviationMs(elapsedMs: number, { loMs, hiMs }: ExamTruth): number {
  return Math.min(0, elapsedMs - loMs) + Math.max(0, elapsedMs - hiMs);
}
