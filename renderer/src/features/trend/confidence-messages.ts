import type { Confidence } from "../../../../shared/exam/confidence.ts";
import type { Reliability } from "../../../../shared/trend/reliability-of.ts";
import { shareInPercent } from "../../ui/share-in-percent.ts";

export const confidenceMessages = {
  title: "How sure you were",
  back: "Trend",
  bank: "Bank",
  reliability: "What your word is worth",
  reliabilityNote:
    "The dashed box is what the word promises, as Rehearsal takes it: when you say “sure”, at least 9 in 10 right; “unsure”, between 5 and 9 in 10; “guess”, fewer than 5 in 10. The mark is how often you were right. The bar is where that share would lie with 95% confidence if you went on like this: it narrows with more answers.",
  said: "You said",
  answers: "Answers",
  right: "Right",
  likely: "Likely share",
  promise: "The word promises",
  finding: "What that says",
  picture: "0 to 100%",
  none: "–",
  emptyTitle: "No rated answer yet",
  empty:
    "In practice, and in relaxed mocks that ask for it, you can say how sure you are of an answer: sure, unsure or a guess. Here you will see how often each word came true, and which answers you were sure of that were wrong. It never counts in a score.",
  emptyAction: "Go to Home to start",
  wrongTitle: "Sure, and wrong",
  wrongNone: "No answer that you were sure of was wrong so far.",
  rightSince: "Right since",
  practiceSource: "Practice",
  openReview: "See it in its review",
  goneItem: "This question is no longer in the bank.",
  pages: "Pages of the list",
  practiceTitle: "Practice: sure, and wrong",
  practiceBack: "Back to how sure you were",
} as const;

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sure: "Sure",
  unsure: "Unsure",
  guess: "Guess",
};

const promises: Readonly<Record<Confidence, string>> = {
  sure: "90–100%",
  unsure: "50–90%",
  guess: "0–50%",
};

export function promiseOf(confidence: Confidence): string {
  return promises[confidence];
}

export function rightFigure({ rightCount, count }: Reliability): string {
  return count === 0
    ? confidenceMessages.none
    : `${rightCount} (${shareInPercent(rightCount, count)})`;
}

export function intervalFigure({ interval }: Reliability): string {
  if (interval === null) return confidenceMessages.none;
  return `${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)}%`;
}

/** What the answers say about the promise of the word. */
export function findingOf({ standing }: Reliability): string {
  switch (standing) {
    case null:
      return "No answers yet";
    case "kept":
      return "The answers fit the word";
    case "less-often":
      return "Right less often than the word promises";
    case "more-often":
      return "Right more often than the word promises";
  }
}

/** The one sentence that the picture comes to. */
export function reliabilitySentence(reliabilities: readonly Reliability[]): string {
  const sure = reliabilities.find(({ confidence }) => confidence === "sure");
  if (sure === undefined || sure.count === 0) return "You have not called an answer sure yet.";
  const share = `When you were sure, you were right in ${sure.rightCount} of ${sure.count} answers (${shareInPercent(sure.rightCount, sure.count)}).`;
  if (sure.standing === "less-often")
    return `${share} That is less often than the word promises: the list below shows where.`;
  return `${share} That does not speak against the word.`;
}

export function wrongSentence(answerCount: number, itemCount: number): string {
  const answers = answerCount === 1 ? "1 answer" : `${answerCount} answers`;
  const items = itemCount === 1 ? "1 question" : `${itemCount} questions`;
  return `You were sure of ${answers} that ${answerCount === 1 ? "was" : "were"} wrong, on ${items}. These are worth the most: without a second look, you would give the same answer again.`;
}

export function practiseAll(itemCount: number): string {
  return itemCount === 1 ? "Practise this question" : `Practise these ${itemCount} questions`;
}

export function reviewOf(place: string): string {
  return `${confidenceMessages.openReview}: ${place}`;
}

export function rowsSentence(from: number, to: number, totalCount: number): string {
  return `Showing ${from}–${to} of ${totalCount}`;
}
