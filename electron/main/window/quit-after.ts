import { app } from "electron";

/** A disk that no longer answers must not keep the app from closing. */
const LONGEST_WAIT_MS = 2000;

/** Holds the end of the app back until `task` is done, two seconds at most. */
export function quitAfter(task: () => Promise<void>): void {
  let isDone = false;
  app.on("will-quit", (event) => {
    if (isDone) return;
    event.preventDefault();
    const timeLimit = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
    void Promise.race([task(), timeLimit]).finally(() => {
      isDone = true;
      // Electron forgets a quit that is asked for while it still handles the one that was held back.
      setImmediate(() => {
        app.quit();
      });
    });
  });
}
