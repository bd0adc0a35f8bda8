import type { Blueprint } from "../bank/blueprint.ts";
import type { PracticeWish } from "./practice-wish.ts";

const MINUTE_MS = 60_000;

/** The time that the exam gives a question on average, without any allowance, in whole ms. */
export function examPaceMs({ timeLimitMinutes, domains }: Blueprint): number {
  const shownCount = domains.reduce((total, domain) => total + domain.shownCount, 0);
  return Math.round((timeLimitMinutes * MINUTE_MS) / shownCount);
}

/** The time limit (ms) of a practice of so many questions; null for none. */
export function practiceTimeLimitMs(
  { timing, minutes }: Pick<PracticeWish, "timing" | "minutes">,
  questionCount: number,
  blueprint: Blueprint,
): number | null {
  switch (timing) {
    case "untimed":
      return null;
    case "exam-pace":
      return examPaceMs(blueprint) * questionCount;
    case "minutes":
      return minutes * MINUTE_MS;
  }
}
