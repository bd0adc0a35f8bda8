import type { ClockSample } from "../../../shared/exam/clock-ledger.ts";

/** The machine's clocks with a time added that tests turn up. */
export interface DrivenClock {
  readonly takeSample: () => ClockSample;
  /** Lets `ms` go by at once, for the boot clock and the wall clock alike. */
  readonly turnOn: (ms: number) => void;
  /** Sets the wall clock forward by `ms`, or back where that is negative. No time goes by. */
  readonly setWallClock: (ms: number) => void;
}

/** Makes clocks that show the machine's time and what a test added to it. */
export function createDrivenClock(takeSample: () => ClockSample): DrivenClock {
  let addedMs = 0;
  let wallAddedMs = 0;
  return {
    takeSample: () => {
      const sample = takeSample();
      return {
        ...sample,
        bootMs: sample.bootMs + addedMs,
        wallMs: sample.wallMs + addedMs + wallAddedMs,
      };
    },
    turnOn: (ms) => {
      addedMs += ms;
    },
    setWallClock: (ms) => {
      wallAddedMs += ms;
    },
  };
}
