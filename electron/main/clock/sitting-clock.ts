import {
  isClockExpired,
  tickClock,
  unpauseClock,
  type ClockLedger,
  type ClockSample,
} from "../../../shared/exam/clock-ledger.ts";
import type { Interruption } from "../../../shared/exam/exam-event.ts";

const TICK_EVERY_MS = 250;
/** The journal keeps each announcement, and a kill costs what came after the last one. */
const ANNOUNCE_EVERY_MS = 500;

/** Calls `run` every so often until the returned function is called. */
export type Repeat = (run: () => void, everyMs: number) => () => void;

/** What the clock says of itself. */
export interface ClockAnnouncement {
  /** Exam time used, in ms. */
  readonly elapsedMs: number;
  readonly isExpired: boolean;
  /** An interruption noticed by this very tick, else null. */
  readonly interruption: Interruption | null;
}

/** The one clock of a sitting, running until stopped. */
export interface SittingClock {
  readonly ledger: () => ClockLedger;
  /** Looks at the time now, besides the regular ticks. */
  readonly tick: () => void;
  /** Stands still from this very moment on; false, and running on, where no time is left to save. No matter if it stands already. */
  readonly pause: () => boolean;
  /** Runs on after a pause, which is the interruption answered; null where the clock was running. */
  readonly unpause: () => Interruption | null;
  readonly isPaused: () => boolean;
  readonly stop: () => void;
}

/**
 * Runs a clock on from a ledger, four ticks a second. It announces itself about twice a second, and at once when time
 * runs out or an interruption is noticed.
 */
export function startSittingClock(options: {
  readonly ledger: ClockLedger;
  readonly takeSample: () => ClockSample;
  readonly repeat: Repeat;
  readonly announce: (announcement: ClockAnnouncement) => void;
}): SittingClock {
  let ledger = options.ledger;
  let announcedAtBootMs = ledger.last.bootMs;
  let isPaused = false;

  function tick(): void {
    if (isPaused) return;
    const wasExpired = isClockExpired(ledger);
    const ticked = tickClock(ledger, options.takeSample());
    ledger = ticked.ledger;
    const isExpired = isClockExpired(ledger);
    // Half a tick of slack: a timer that fires a moment early must not turn half a second into three quarters.
    const isDue = ledger.last.bootMs - announcedAtBootMs >= ANNOUNCE_EVERY_MS - TICK_EVERY_MS / 2;
    if (!isDue && ticked.interruption === null && isExpired === wasExpired) return;
    announcedAtBootMs = ledger.last.bootMs;
    options.announce({
      elapsedMs: ledger.elapsedMs,
      isExpired,
      interruption: ticked.interruption,
    });
  }

  return {
    ledger: () => ledger,
    tick,
    pause: () => {
      tick();
      isPaused = !isClockExpired(ledger);
      return isPaused;
    },
    unpause: () => {
      if (!isPaused) return null;
      const unpaused = unpauseClock(ledger, options.takeSample());
      ledger = unpaused.ledger;
      announcedAtBootMs = ledger.last.bootMs;
      isPaused = false;
      return unpaused.interruption;
    },
    isPaused: () => isPaused,
    stop: options.repeat(tick, TICK_EVERY_MS),
  };
}
