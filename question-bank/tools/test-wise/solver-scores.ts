import type { KeyedQuestion } from "./keyed-questions.ts";
import { measuresFor } from "./measures.ts";
import { percentRight } from "./percent-right.ts";
import { solversBy } from "./solvers.ts";

/** How far a solver comes that knows nothing of the subject. */
export interface SolverScore {
  readonly name: string;
  readonly percent: number;
}

/** What each solver scores on a bank's questions, in percent. */
export function solverScores(questions: readonly KeyedQuestion[]): readonly SolverScore[] {
  return solversBy(measuresFor(questions)).map(({ name, scoresOf }) => ({
    name,
    percent: percentRight(questions, scoresOf),
  }));
}
