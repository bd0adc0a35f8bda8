import { useSyncExternalStore } from "react";

const REDRAW_MS = 200;

function subscribeToTime(onChange: () => void): () => void {
  const timer = setInterval(onChange, REDRAW_MS);
  return () => {
    clearInterval(timer);
  };
}

/** Something that follows from the exam time (ms); draws the component anew only when it changes. */
export function useElapsed<T extends string | number | boolean | null>(
  elapsedNowMs: () => number,
  derive: (elapsedMs: number) => T,
): T {
  return useSyncExternalStore(subscribeToTime, () => derive(elapsedNowMs()));
}
