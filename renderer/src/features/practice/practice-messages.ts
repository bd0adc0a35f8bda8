import type { Verdict } from "../../../../shared/scoring/exam-result.ts";

export const practiceMessages = {
  title: (place: string, title: string) => `Practice: ${place} ${title}`,
  guide: "Study guide",
  home: "Home",
  result: "Result",
  apart: "Practice is kept apart from your mocks: it is not in your history and changes no score.",
  keys: "Keys: a letter or number chooses, Enter checks and goes on.",
  place: (number: number, count: number) => `Question ${number} of ${count}`,
  check: "Check",
  /** The same button while nothing is answered. */
  showAnswer: "Show the answer",
  nothingToCheck: "Nothing is answered yet. Answer, or press Show the answer.",
  next: "Next question",
  finish: "See the summary",
  emptyTitle: "There is no question to practise here",
  empty: "This bank has no question on it, or has it no longer. Go back and choose something else.",
  backToGuide: "Back to the study guide",
  backToHome: "Back to Home",
  backToResult: "Back to the result",
  rightOf: (right: number, count: number) => `${right} of ${count} right`,
  questions: "The questions of this practice",
  again: "Practise again",
  notSaved: "Your answer is not saved",
  kept: "It is kept here as long as you stay. With your next answer saving is tried again.",
  tryAgain: "Try again",
} as const;

export const verdictSentences: Readonly<Record<Verdict, string>> = {
  right: "Your answer is right.",
  wrong: "Your answer is wrong.",
  unanswered: "You gave no answer. Here is the key.",
};
