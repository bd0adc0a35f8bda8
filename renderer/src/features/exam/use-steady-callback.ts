import { useCallback, useLayoutEffect, useRef } from "react";

/** One function for all renders, which does what the newest one would do. Not to be called while drawing. */
export function useSteadyCallback<Args extends readonly unknown[]>(
  callback: (...args: Args) => void,
): (...args: Args) => void {
  const newest = useRef(callback);
  useLayoutEffect(() => {
    newest.current = callback;
  });
  return useCallback((...args: Args) => {
    newest.current(...args);
  }, []);
}
