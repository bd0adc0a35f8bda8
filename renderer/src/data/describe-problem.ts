import type { DataProblem } from "./data-problem.ts";

/** The words for a problem: what happened, and what can be done. */
export type DescribeProblem = (problem: DataProblem) => {
  readonly happened: string;
  readonly canDo: string;
};
