import { AttemptIdSchema, type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import type { ClockLedger, ClockSample } from "../../../shared/exam/clock-ledger.ts";
import { SequencedEventSchema, type SequencedEvent } from "../../../shared/ipc/contract.ts";

/** A valid attempt id, another one for each number. */
export function anAttemptId(number = 1): AttemptId {
  return AttemptIdSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
}

/** An answer as the given number of its attempt; later numbers come later. */
export function anEntry(sequence: number, optionId = "a"): SequencedEvent {
  return SequencedEventSchema.parse({
    sequence,
    event: {
      type: "answered",
      elapsedMs: sequence * 100,
      itemId: `q-item-${sequence}`,
      response: { kind: "single-choice", optionId },
    },
  });
}

/** A moment on a machine's clocks. */
export function aSample(overrides: Partial<ClockSample> = {}): ClockSample {
  return { bootId: "boot-a", bootMs: 1_000_000, wallMs: 1_700_000_000_000, ...overrides };
}

/** A ledger of a 90-minute sitting that does not count sleep. */
export function aLedger(overrides: Partial<ClockLedger> = {}): ClockLedger {
  return {
    timeLimitMs: 5_400_000,
    countsSleep: false,
    elapsedMs: 0,
    last: aSample(),
    ...overrides,
  };
}
