/** Runs something once after a delay in ms; returns how to call it off. Tests pass their own. */
export type Schedule = (run: () => void, delayMs: number) => () => void;

export const scheduleByTimer: Schedule = (run, delayMs) => {
  const timer = setTimeout(run, delayMs);
  return () => {
    clearTimeout(timer);
  };
};
