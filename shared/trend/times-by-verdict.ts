import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import { VERDICTS, type Verdict } from "../scoring/exam-result.ts";
import { quantileOf } from "./quantile-of.ts";

export interface VerdictTimes {
  readonly verdict: Verdict;
  readonly count: number;
  /** The middle value and the ends of the middle half, in ms; null where there is no such question. */
  readonly spread: {
    readonly lowerMs: number;
    readonly medianMs: number;
    readonly upperMs: number;
  } | null;
}

/** How long questions took, by how they were marked, unscored ones too. Those that were never on screen took no time and are left out. */
export function timesByVerdict(digests: readonly AttemptDigest[]): readonly VerdictTimes[] {
  const questions = digests.flatMap((digest) => digest.questions);
  return VERDICTS.map((verdict) => {
    const times = Float64Array.from(
      questions
        .filter((question) => question.verdict === verdict && question.timeSpentMs > 0)
        .map(({ timeSpentMs }) => timeSpentMs),
    ).sort();
    if (times.length === 0) return { verdict, count: 0, spread: null };
    const spread = {
      lowerMs: quantileOf(times, 0.25),
      medianMs: quantileOf(times, 0.5),
      upperMs: quantileOf(times, 0.75),
    };
    return { verdict, count: times.length, spread };
  });
}
