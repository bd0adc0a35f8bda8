import { setImmediate as turn } from "node:timers/promises";
import { runInPieces, type Steps } from "../../../shared/lib/steps.ts";

/** How long windows, pages and requests may be kept waiting at a time, in ms. */
const PIECE_MS = 4;

/** Runs work that comes in steps, and lets the main process answer in between: while the app starts, its page waits for that. */
export function inPieces<T>(steps: Steps<T>): Promise<T> {
  return runInPieces(steps, {
    pieceMs: PIECE_MS,
    nowMs: () => performance.now(),
    pause: () => turn(),
  });
}
