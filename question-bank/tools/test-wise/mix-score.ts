import { hashText } from "../../../shared/lib/hash-text.ts";
import { fitChoices, weightedSum, type Choice } from "./fit-choices.ts";
import type { BlindQuestion, KeyedQuestion } from "./keyed-questions.ts";
import { measuresFor, type Measure, type Measures } from "./measures.ts";
import { percentRight } from "./percent-right.ts";
import { picks } from "./picks.ts";
import { solversBy } from "./solvers.ts";

/** How far somebody comes who weighs all solvers and measures against each other. */
export interface MixScore {
  /** On questions that the weights were not fitted on. */
  readonly percent: number;
  /** Fitted on all questions, heaviest first: what gives keys away. A negative one speaks against an option. */
  readonly weights: readonly { readonly name: string; readonly weight: number }[];
}

interface Feature {
  readonly name: string;
  readonly valuesOf: Measure;
}

const FOLDS = 10;

/**
 * The score of the best linear mix, cross-validated in ten folds. Its features are how much an option has of each measure
 * and which option each solver takes: "longer by so much" and "the longest" tell different things. An item's fold follows
 * from its id, so that it stays in it when the bank grows.
 */
export function mixScore(questions: readonly KeyedQuestion[]): MixScore {
  const features = featuresBy(measuresFor(questions));
  const examples = questions.map((question) => ({
    ...question,
    fold: hashText(question.id) % FOLDS,
    choice: { options: optionFeatures(question, features), chosen: question.keyPlace },
  }));
  const weightsByFold = Array.from({ length: FOLDS }, (_, fold) =>
    fitChoices(examples.filter((example) => example.fold !== fold).map(({ choice }) => choice)),
  );
  const weights = fitChoices(examples.map(({ choice }) => choice));
  return {
    percent: percentRight(examples, ({ choice, fold }) =>
      choice.options.map((option) => weightedSum(option, weightsByFold[fold] ?? [])),
    ),
    weights: features
      .map(({ name }, index) => ({ name, weight: weights[index] ?? 0 }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

function featuresBy(measures: Measures): readonly Feature[] {
  return [
    ...Object.entries(measures).map(([name, valuesOf]) => ({ name, valuesOf })),
    ...solversBy(measures).map(({ name, scoresOf }) => ({
      name,
      valuesOf: (question: BlindQuestion) => picks(scoresOf(question)),
    })),
  ];
}

/** By option, then by feature. */
function optionFeatures(question: BlindQuestion, features: readonly Feature[]): Choice["options"] {
  const byFeature = features.map(({ valuesOf }) => normalised(valuesOf(question)));
  return question.options.map((_, option) => byFeature.map((values) => values[option] ?? 0));
}

/** With mean 0 and standard deviation 1; all 0 where the options are alike. */
function normalised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (variance === 0 ? 0 : (value - mean) / Math.sqrt(variance)));
}
