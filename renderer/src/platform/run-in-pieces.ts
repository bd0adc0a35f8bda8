import { nextTask } from "./next-task.ts";

/** How long the window may be kept waiting at a time, in ms. */
const PIECE_MS = 8;

/** Runs work that comes in steps, and lets the window answer in between. */
export async function runInPieces<T>(steps: Generator<undefined, T>): Promise<T> {
  let begunMs = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begunMs < PIECE_MS) continue;
    await nextTask();
    begunMs = performance.now();
  }
}
