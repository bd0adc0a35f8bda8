import type { AttemptId } from "../../../shared/attempts/attempt-record.ts";
import type { Interruption } from "../../../shared/exam/exam-event.ts";
import type { Listen } from "./bridge.ts";

/**
 * Between two ticks, of which there are two in a second, the renderer counts on by itself, but never further than this beyond the
 * last one: what is done right after the computer woke up, before the clock has noticed, is dated too late by no more.
 */
export const MAX_EXTRAPOLATION_MS = 1000;

/** What the clock in the main process last said. A new object with every tick. */
interface ClockReading {
  /** Exam time in ms. */
  readonly elapsedMs: number;
  readonly isExpired: boolean;
  /** An interruption that this tick reported, else null. */
  readonly interruption: Interruption | null;
}

export interface ExamClock {
  /** Exam time now in ms: the last tick and what has gone by since, at most 1000 ms more. */
  readonly elapsedNowMs: () => number;
  /** The last tick. With `subscribe` it fits React's `useSyncExternalStore`. */
  readonly getReading: () => ClockReading;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows an exam time (ms) and counts no further until `runOn`: the clock in the main process is paused. */
  readonly standStill: (elapsedMs: number) => void;
  /** Counts on from an exam time (ms). */
  readonly runOn: (elapsedMs: number) => void;
  /** Stops listening to the main process. */
  readonly stop: () => void;
}

interface ExamClockOptions {
  readonly attemptId: AttemptId;
  /** Exam time as "sitting:open" answered it, in ms. */
  readonly elapsedMs: number;
  readonly listen: Listen;
  /** A clock that only runs forward, in ms. */
  readonly monotonicNowMs?: () => number;
}

/** Follows the one clock in the main process for one sitting. */
export function createExamClock(options: ExamClockOptions): ExamClock {
  const { attemptId, listen, monotonicNowMs = () => performance.now() } = options;
  const listeners = new Set<() => void>();
  let reading: ClockReading = {
    elapsedMs: options.elapsedMs,
    isExpired: false,
    interruption: null,
  };
  let receivedAtMs = monotonicNowMs();
  let isStandingStill = false;

  const setTo = (elapsedMs: number) => {
    reading = { elapsedMs, isExpired: reading.isExpired, interruption: null };
    receivedAtMs = monotonicNowMs();
  };

  const stop = listen("clock:ticked", (tick) => {
    if (tick.attemptId !== attemptId) return;
    const { elapsedMs, isExpired, interruption } = tick;
    reading = { elapsedMs, isExpired, interruption };
    receivedAtMs = monotonicNowMs();
    for (const listener of listeners) listener();
  });

  return {
    elapsedNowMs: () =>
      isStandingStill
        ? reading.elapsedMs
        : reading.elapsedMs + Math.min(monotonicNowMs() - receivedAtMs, MAX_EXTRAPOLATION_MS),
    getReading: () => reading,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    standStill: (elapsedMs) => {
      setTo(elapsedMs);
      isStandingStill = true;
    },
    runOn: (elapsedMs) => {
      setTo(elapsedMs);
      isStandingStill = false;
    },
    stop,
  };
}
