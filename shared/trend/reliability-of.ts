import { CONFIDENCES, type Confidence } from "../exam/confidence.ts";
import type { LoggedAnswer } from "../study/answer-log.ts";
import { wilsonInterval } from "./wilson-interval.ts";

interface ShareRange {
  readonly low: number;
  readonly high: number;
}

/** The share of right answers (0 to 1) that a word promises, as Rehearsal takes it and says on screen. */
export const PROMISES: Readonly<Record<Confidence, ShareRange>> = {
  sure: { low: 0.9, high: 1 },
  unsure: { low: 0.5, high: 0.9 },
  guess: { low: 0, high: 0.5 },
};

export interface Reliability {
  readonly confidence: Confidence;
  /** Answers that were given with this word. */
  readonly count: number;
  readonly rightCount: number;
  /** Where the true share lies with 95 % confidence (Wilson); null where there are no answers. */
  readonly interval: ShareRange | null;
  /** "kept" as long as the answers do not speak against the promise; null where there are none. */
  readonly standing: "kept" | "less-often" | "more-often" | null;
}

/** How often each word about one's own answer came true. What was left unanswered is no answer, and what was not rated says nothing. */
export function reliabilityOf(log: readonly LoggedAnswer[]): readonly Reliability[] {
  return CONFIDENCES.map((confidence) => {
    const verdicts = log
      .filter((answer) => answer.confidence === confidence && answer.verdict !== "unanswered")
      .map(({ verdict }) => verdict);
    const count = verdicts.length;
    const rightCount = verdicts.filter((verdict) => verdict === "right").length;
    if (count === 0) return { confidence, count, rightCount, interval: null, standing: null };
    const interval = wilsonInterval(rightCount, count);
    return { confidence, count, rightCount, interval, standing: standingOf(interval, confidence) };
  });
}

function standingOf({ low, high }: ShareRange, confidence: Confidence): Reliability["standing"] {
  const promise = PROMISES[confidence];
  if (high < promise.low) return "less-often";
  return low > promise.high ? "more-often" : "kept";
}
