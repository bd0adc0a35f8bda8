import { contentWords } from "../lint/words.ts";
import { hedging } from "./hedging.ts";
import type { BlindQuestion } from "./keyed-questions.ts";
import { rareWords, specificity } from "./specificity.ts";

/** Something that options have more or less of, for whoever knows nothing of the subject: whole numbers, so that a tie is a tie. */
export type Measure = (question: BlindQuestion) => readonly number[];

type MeasureName =
  | "length"
  | "distance from the mean length"
  | "words shared with the stem"
  | "hedging"
  | "specificity";

export type Measures = Readonly<Record<MeasureName, Measure>>;

/** What options are measured by. All questions of the bank together tell which words are rare. */
export function measuresFor(questions: readonly BlindQuestion[]): Measures {
  const rare = rareWords(questions);
  return {
    length: ({ options }) => options.map((option) => option.length),
    "distance from the mean length": ({ options }) => distancesFromMean(options),
    "words shared with the stem": sharedWordCounts,
    hedging: ({ options }) => options.map(hedging),
    specificity: ({ options }) => options.map((option) => specificity(option, rare)),
  };
}

// Times the number of options, to stay whole.
function distancesFromMean(options: readonly string[]): readonly number[] {
  const total = options.join("").length;
  return options.map((option) => Math.abs(option.length * options.length - total));
}

function sharedWordCounts({ stem, options }: BlindQuestion): readonly number[] {
  const inStem = contentWords(stem);
  return options.map(
    (option) => [...contentWords(option).keys()].filter((word) => inStem.has(word)).length,
  );
}
