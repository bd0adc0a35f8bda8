import type { AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";

function placeOf(score: number, passing: number): string {
  if (score === passing) return "exactly the pass mark";
  return `${score > passing ? "above" : "below"} the pass mark of ${passing}`;
}

/** The outcome of an attempt in one sentence: "An estimated 742 of 1000: above the pass mark of 700." */
export function scoreSentence({
  estimatedScaledScore: score,
  scale: { max, passing },
}: Pick<AttemptDigest, "estimatedScaledScore" | "scale">): string {
  return `An estimated ${score} of ${max}: ${placeOf(score, passing)}.`;
}
