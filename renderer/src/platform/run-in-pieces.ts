import { runInPieces as run, type Steps } from "../../../shared/lib/steps.ts";
import { nextTask } from "./next-task.ts";

/** How long the window may be kept waiting at a time, in ms. */
const PIECE_MS = 8;

/** Runs work that comes in steps, and lets the window answer in between. */
export function runInPieces<T>(steps: Steps<T>): Promise<T> {
  return run(steps, { pieceMs: PIECE_MS, nowMs: () => performance.now(), pause: nextTask });
}
