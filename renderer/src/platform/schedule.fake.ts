import type { Schedule } from "./schedule.ts";

/** A timer that tests drive by hand. */
export interface ScheduleFake {
  readonly schedule: Schedule;
  /** The delays that are waiting, in ms. */
  readonly delays: () => readonly number[];
  /** Lets everything that waits happen now. */
  readonly runAll: () => void;
}

/** A fresh timer with nothing waiting. */
export function createScheduleFake(): ScheduleFake {
  const waiting = new Set<{ readonly run: () => void; readonly delayMs: number }>();
  return {
    schedule: (run, delayMs) => {
      const entry = { run, delayMs };
      waiting.add(entry);
      return () => {
        waiting.delete(entry);
      };
    },
    delays: () => [...waiting].map((entry) => entry.delayMs),
    runAll: () => {
      const due = [...waiting];
      waiting.clear();
      for (const entry of due) entry.run();
    },
  };
}
