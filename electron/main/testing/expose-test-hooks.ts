import type { DrivenClock } from "./driven-clock.ts";

/** What the end-to-end tests find on `globalThis.rehearsalTest` in the main process of a test build. */
interface RehearsalTestHooks {
  /** Lets exam time go by, second by second, as if the candidate had waited; ms. */
  readonly advanceClock: (ms: number) => void;
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
  };
  Object.assign(globalThis, { rehearsalTest: hooks });
}
