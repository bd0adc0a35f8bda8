/** How fast a sitting went. */
export interface Pace {
  /** Questions that were on the screen or answered. */
  readonly seenCount: number;
  readonly questionCount: number;
  /** Exam time used per question seen, in ms. */
  readonly perQuestionMs: number;
  /** What all questions take at this pace, in ms. */
  readonly wholeFormMs: number;
}

/**
 * The pace of a sitting from its exam time (ms). Questions that nobody saw took no time, so they are left out of the average: who
 * ran out of time is not called fast. Null where nothing was seen.
 */
export function paceOf(sitting: {
  readonly elapsedMs: number;
  readonly seenCount: number;
  readonly questionCount: number;
}): Pace | null {
  const { elapsedMs, seenCount, questionCount } = sitting;
  if (seenCount === 0) return null;
  const perQuestionMs = elapsedMs / seenCount;
  return { seenCount, questionCount, perQuestionMs, wholeFormMs: perQuestionMs * questionCount };
}
