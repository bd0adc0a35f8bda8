/** Work in steps of a few ms each: who runs them may let something else happen in between. */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps at a stretch. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

interface PieceRules {
  /** How long the steps may go on at a time, in ms. */
  readonly pieceMs: number;
  /** Any clock that never goes back, in ms. */
  readonly nowMs: () => number;
  /** Lets happen what waits. */
  readonly pause: () => Promise<void>;
}

/** Runs all steps, with a pause after each piece of them. */
export async function runInPieces<T>(
  steps: Steps<T>,
  { pieceMs, nowMs, pause }: PieceRules,
): Promise<T> {
  let begunMs = nowMs();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (nowMs() - begunMs < pieceMs) continue;
    await pause();
    begunMs = nowMs();
  }
}
