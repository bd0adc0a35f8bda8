import type { BlindQuestion } from "./keyed-questions.ts";
import type { Measure, Measures } from "./measures.ts";

/** A candidate who knows nothing of the subject and takes the option that scores highest. */
export interface Solver {
  readonly name: string;
  readonly scoresOf: Measure;
}

/** The solvers, by what test-wise candidates go by. */
export function solversBy(measures: Measures): readonly Solver[] {
  const negativeLength: Measure = (question) => measures.length(question).map((length) => -length);
  return [
    { name: "longest option", scoresOf: measures.length },
    { name: "shortest option", scoresOf: negativeLength },
    { name: "odd one out by length", scoresOf: measures["distance from the mean length"] },
    { name: "most words shared with the stem", scoresOf: measures["words shared with the stem"] },
    { name: "most hedged", scoresOf: measures.hedging },
    { name: "most specific", scoresOf: measures.specificity },
    ...[0, 1, 2, 3].map((place) => ({
      name: `position ${place + 1}`,
      scoresOf: ({ options }: BlindQuestion) => options.map((_, index) => Number(index === place)),
    })),
  ];
}
