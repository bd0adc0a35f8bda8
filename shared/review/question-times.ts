import type { ReviewEntry } from "./review-entries.ts";

/** What the time spent on one question is held against: that of the other questions of the same attempt. */
export interface QuestionTimes {
  /** How many questions were on screen at all; the others do not count here. */
  readonly seenCount: number;
  /** The time that half of these questions took less than, in ms; null where none was on screen. */
  readonly medianMs: number | null;
}

/** No question is slow below this, however fast the others were: reading one takes about as long. */
export const SLOW_FROM_MS = 30_000;
const SLOW_MEDIANS = 2;

/** The times of an attempt's questions, unscored ones too: the candidate could not tell them apart. */
export function questionTimesOf(
  entries: readonly Pick<ReviewEntry, "timeSpentMs">[],
): QuestionTimes {
  const times = entries
    .map(({ timeSpentMs }) => timeSpentMs)
    .filter((ms) => ms > 0)
    .sort((a, b) => a - b);
  return { seenCount: times.length, medianMs: medianOf(times) };
}

/** Whether a question took long: at least 30 s, and more than twice the median of its attempt. */
export function isSlow(timeSpentMs: number, { medianMs }: QuestionTimes): boolean {
  return medianMs !== null && timeSpentMs >= SLOW_FROM_MS && timeSpentMs > SLOW_MEDIANS * medianMs;
}

function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
