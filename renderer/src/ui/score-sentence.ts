import type { FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";

function placeOf(score: number, passing: number): string {
  if (score === passing) return "exactly the pass mark";
  return `${score > passing ? "above" : "below"} the pass mark of ${passing}`;
}

/** The outcome of an attempt in one sentence: "An estimated 742 of 1000: above the pass mark of 700." */
export function scoreSentence({ result, blueprint }: FinishedAttempt): string {
  const { max, passing } = blueprint.scoring.scale;
  const score = result.estimatedScaledScore;
  return `An estimated ${score} of ${max}: ${placeOf(score, passing)}.`;
}
