import type { Repeat } from "./sitting-clock.ts";

/** Repeats by a timer of the process. When it fires late, the clock's samples still tell the time. */
export const repeatByTimer: Repeat = (run, everyMs) => {
  const timer = setInterval(run, everyMs);
  return () => {
    clearInterval(timer);
  };
};
