import type { PlainItem } from "../source/plain-item.ts";

/** What a solver sees of an item: the key is not in the type. */
export interface BlindQuestion {
  readonly stem: string;
  /** Four, in the order of the source. */
  readonly options: readonly string[];
}

/** A question with what marks the answers to it. */
export interface KeyedQuestion extends BlindQuestion {
  readonly id: string;
  /** 0-based. */
  readonly keyPlace: number;
}

/** Below so many questions a solver's score is chance. */
const MIN_QUESTIONS = 60;

/** The single-choice items of four options, on which guessing is right in 25 %; none where there are fewer than 60. */
export function keyedQuestions(items: readonly PlainItem[]): readonly KeyedQuestion[] {
  const questions = items.flatMap(({ id, stem, options, keyPlace }) =>
    keyPlace === null || options.length !== 4 ? [] : [{ id, stem, options, keyPlace }],
  );
  return questions.length < MIN_QUESTIONS ? [] : questions;
}
