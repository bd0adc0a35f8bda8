import type { LoggedAnswer } from "./answer-log.ts";
import type { RepetitionGrade } from "./repetition-algorithm.ts";

/**
 * How well an item was remembered, from how it was marked and how sure the person was. What is wrong is forgotten, however sure they
 * were; a right guess is as little as a right answer that they doubted; "easy" takes their word that they were sure.
 */
export function gradeOf({
  verdict,
  confidence,
}: Pick<LoggedAnswer, "verdict" | "confidence">): RepetitionGrade {
  if (verdict !== "right") return "again";
  switch (confidence) {
    case "sure":
      return "easy";
    case "unsure":
    case "guess":
      return "hard";
    case null:
      return "good";
  }
}
