import type { DrivenClock } from "./driven-clock.ts";

/** What the end-to-end tests find on `globalThis.rehearsalTest` in the main process of a test build. */
interface RehearsalTestHooks {
  /** Lets exam time go by, second by second, as if the candidate had waited; ms. */
  readonly advanceClock: (ms: number) => void;
  /** Lets time go by in one step, as if the computer had slept; ms. */
  readonly sleep: (ms: number) => void;
  /** Sets the system clock forward, or back where `ms` is negative. */
  readonly setSystemClock: (ms: number) => void;
}

const STEP_MS = 1000;

/** Puts the hooks in place. Called in test builds only; other bundles do not contain this file. */
export function exposeTestHooks(clock: DrivenClock, tick: () => void): void {
  const hooks: RehearsalTestHooks = {
    advanceClock: (ms) => {
      for (let leftMs = ms; leftMs > 0; leftMs -= STEP_MS) {
        clock.turnOn(Math.min(STEP_MS, leftMs));
        tick();
      }
    },
    sleep: (ms) => {
      clock.turnOn(ms);
      tick();
    },
    setSystemClock: (ms) => {
      clock.setWallClock(ms);
      tick();
    },
  };
  Object.assign(globalThis, { rehearsalTest: hooks });
}
