import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import type { Verdict } from "../scoring/exam-result.ts";

/** One question of an attempt, with the time up to and with it in the order of the form. */
export interface PaceStep {
  /** 1-based place in the form. */
  readonly number: number;
  readonly verdict: Verdict;
  readonly spentMs: number;
  readonly totalMs: number;
  /** The same total at an even pace, in ms. */
  readonly evenTotalMs: number;
}

interface Pace {
  readonly steps: readonly PaceStep[];
  /** What the even pace divides among the questions, in ms: the time limit, or without one the time that was used. */
  readonly wholeMs: number;
}

/** How the time of an attempt went along its form, against the same time for every question. Time spent on going back counts where it was spent. */
export function paceOf({ questions, timeLimitMs, elapsedMs }: AttemptDigest): Pace {
  const wholeMs = timeLimitMs ?? elapsedMs;
  let totalMs = 0;
  const steps = questions.map(({ verdict, timeSpentMs }, index) => {
    totalMs += timeSpentMs;
    const evenTotalMs = (wholeMs * (index + 1)) / questions.length;
    return { number: index + 1, verdict, spentMs: timeSpentMs, totalMs, evenTotalMs };
  });
  return { steps, wholeMs };
}

/** The step that was furthest behind the even pace, of equal ones the first; null where none was behind. */
export function furthestBehind({ steps }: Pace): PaceStep | null {
  return steps.reduce<PaceStep | null>((worst, step) => {
    const least = worst === null ? 0 : worst.totalMs - worst.evenTotalMs;
    return step.totalMs - step.evenTotalMs > least ? step : worst;
  }, null);
}
