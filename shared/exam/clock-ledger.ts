import { z } from "zod";
import type { Interruption } from "./exam-event.ts";

/** A longer gap between two ticks of a running app, in ms, is sleep and not work. */
export const MAX_TICK_GAP_MS = 5000;
/** The system clock may drift this far against the boot clock between two samples, in ms, before it counts as changed. */
const MAX_WALL_DRIFT_MS = 2000;

/** What the clocks of the machine say at one moment. */
const ClockSampleSchema = z
  .strictObject({
    /** Names the time since the machine was started: two samples with the same one share their boot clock. */
    bootId: z.string(),
    /** A clock that counts sleep and ignores changes of the system clock, in ms since some moment of this boot. */
    bootMs: z.number(),
    /** The system clock, in ms since 1970. Never counted but noticed when it jumps. */
    wallMs: z.number(),
  })
  .readonly();
export type ClockSample = z.infer<typeof ClockSampleSchema>;

/** The one clock of a sitting between two samples. Written to the journal as it is. */
export const ClockLedgerSchema = z
  .strictObject({
    /** Null for an untimed sitting. */
    timeLimitMs: z.number().min(0).nullable(),
    /** Whether time asleep or closed counts as exam time. */
    countsSleep: z.boolean(),
    /** Exam time used, in ms: never falls, never passes the time limit. */
    elapsedMs: z.number().min(0),
    last: ClockSampleSchema,
  })
  .readonly();
export type ClockLedger = z.infer<typeof ClockLedgerSchema>;

interface ClockReading {
  readonly ledger: ClockLedger;
  /** What disturbed the clock since the sample before, else null. */
  readonly interruption: Interruption | null;
}

/** Starts the clock of a sitting that has used `elapsedMs` so far. */
export function startClock(
  rules: Pick<ClockLedger, "timeLimitMs" | "countsSleep" | "elapsedMs">,
  sample: ClockSample,
): ClockLedger {
  const { timeLimitMs, countsSleep } = rules;
  return { timeLimitMs, countsSleep, elapsedMs: within(rules, rules.elapsedMs), last: sample };
}

/**
 * Takes a sample of the app while it runs (several times a second). Time by the boot clock is exam time. A gap longer than
 * `MAX_TICK_GAP_MS` is an interruption "suspended" from end to end, counted only if the ledger counts sleep: since samples come
 * several times a second, at most a fraction of a second of it was exam time. A jump of the system clock in an
 * ordinary gap is an interruption "clock-changed" that is never counted. A boot clock that went back counts as nothing.
 */
export function tickClock(ledger: ClockLedger, sample: ClockSample): ClockReading {
  const gapMs = Math.max(0, sample.bootMs - ledger.last.bootMs);
  const driftMs = sample.wallMs - ledger.last.wallMs - gapMs;
  if (gapMs > MAX_TICK_GAP_MS)
    return interrupt(
      { ...ledger, last: sample },
      { kind: "suspended", lengthMs: gapMs, isEstimated: false },
    );
  const ticked = { ...ledger, elapsedMs: spent(ledger, gapMs), last: sample };
  return {
    ledger: ticked,
    interruption:
      Math.abs(driftMs) > MAX_WALL_DRIFT_MS
        ? {
            kind: "clock-changed",
            atElapsedMs: ticked.elapsedMs,
            lengthMs: driftMs,
            isEstimated: false,
            wasCounted: false,
          }
        : null,
  };
}

/**
 * Goes on with a saved clock after the app was closed or killed. Within one boot the boot clock tells the gap ("app-closed");
 * after a restart of the machine only the system clock is left, so the gap is an estimate and never negative ("restarted").
 * Counted only if the ledger counts sleep, and then up to the time limit.
 */
export function resumeClock(
  saved: ClockLedger,
  sample: ClockSample,
): ClockReading & { readonly interruption: Interruption } {
  const isSameBoot = saved.last.bootId === sample.bootId;
  const gapMs = isSameBoot ? sample.bootMs - saved.last.bootMs : sample.wallMs - saved.last.wallMs;
  return interrupt(
    { ...saved, last: sample },
    {
      kind: isSameBoot ? "app-closed" : "restarted",
      lengthMs: Math.max(0, gapMs),
      isEstimated: !isSameBoot,
    },
  );
}

/**
 * Goes on with a clock that the candidate had paused at its last sample. However long the pause was, it is an interruption
 * "paused" that is never counted, whatever the ledger says of sleep. A boot clock that went back makes it 0 ms long.
 */
export function unpauseClock(
  paused: ClockLedger,
  sample: ClockSample,
): ClockReading & { readonly interruption: Interruption } {
  return {
    ledger: { ...paused, last: sample },
    interruption: {
      kind: "paused",
      atElapsedMs: paused.elapsedMs,
      lengthMs: Math.max(0, sample.bootMs - paused.last.bootMs),
      isEstimated: false,
      wasCounted: false,
    },
  };
}

/** Whether the time limit is used up; never for an untimed sitting. */
export function isClockExpired(ledger: ClockLedger): boolean {
  return ledger.timeLimitMs !== null && ledger.elapsedMs >= ledger.timeLimitMs;
}

function interrupt(
  ledger: ClockLedger,
  gap: Pick<Interruption, "kind" | "lengthMs" | "isEstimated">,
): ClockReading & { readonly interruption: Interruption } {
  return {
    ledger: ledger.countsSleep ? { ...ledger, elapsedMs: spent(ledger, gap.lengthMs) } : ledger,
    interruption: { ...gap, atElapsedMs: ledger.elapsedMs, wasCounted: ledger.countsSleep },
  };
}

function spent(ledger: ClockLedger, gapMs: number): number {
  return within(ledger, ledger.elapsedMs + gapMs);
}

function within({ timeLimitMs }: Pick<ClockLedger, "timeLimitMs">, elapsedMs: number): number {
  return Math.min(Math.max(0, elapsedMs), timeLimitMs ?? Infinity);
}
