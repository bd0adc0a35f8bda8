import { useEffect } from "react";

/** Keeps the window from closing without a question while something that the person did is not on the disk. */
export function useUnsavedGuard(isSaved: boolean): void {
  // The window: the main process asks the person where a page does not want to go.
  useEffect(() => {
    if (isSaved) return undefined;
    const stay = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", stay);
    return () => {
      window.removeEventListener("beforeunload", stay);
    };
  }, [isSaved]);
}
