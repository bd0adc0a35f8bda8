import type { ItemKind } from "../../../../shared/bank/item.ts";
import type { Confidence } from "../../../../shared/exam/confidence.ts";
import type { ChangeTally } from "../../../../shared/review/answer-history.ts";
import { type QuestionTimes, SLOW_FROM_MS } from "../../../../shared/review/question-times.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import type { ReviewMark } from "../../../../shared/review/review-filter.ts";
import type { Verdict } from "../../../../shared/scoring/exam-result.ts";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { durationInWords } from "./duration-in-words.ts";

function questions(count: number): string {
  return count === 1 ? "1 question" : `${count} questions`;
}

/* The list of questions */

/** The name of a rail entry: its shapes in words, then what is seen of it, unbroken for those who speak to the computer. */
export function entryName(entry: ReviewEntry, stem: string): string {
  const state = [
    verdictWords[entry.verdict],
    ...(entry.isFlagged ? ["flagged"] : []),
    ...(entry.isScored ? [] : ["unscored"]),
  ].join(", ");
  return `${state}: question ${entry.position + 1} ${stem}`;
}

/** What a count stands for, where the picture beside it is not seen. */
export const countWords: Readonly<Record<Verdict, string>> = {
  right: "right",
  wrong: "wrong",
  unanswered: "unanswered",
};

function changesFact({ changed, helped, harmed }: ChangeTally): string {
  const what = changed === 1 ? "You changed 1 answer" : `You changed ${changed} answers`;
  if (changed === 1 && helped === 1) return `${what}: it helped.`;
  if (changed === 1 && harmed === 1) return `${what}: it harmed.`;
  if (helped + harmed === 0) return `${what}: it made no difference.`;
  const same = changed - helped - harmed;
  return `${what}: ${helped} helped, ${harmed} harmed${same === 0 ? "" : `, ${same} made no difference`}.`;
}

export const reviewMessages = {
  title: (mock: string) => `Review: ${mock}`,
  back: "Result",
  rail: "Questions by domain",
  keys: "Keys: J for the next question, K for the previous one, / to search.",
  numbered: (id: string, title: string) => `${id} ${title}`,
  countsUnscored: "The counts here include unscored questions.",
  place: (domain: string, task: string) => `Domain ${domain}, task ${task}`,
  changesFact,
} as const;

/* The filters */

export const markWords: Readonly<Record<ReviewMark, string>> = {
  flagged: "Flagged",
  changed: "Changed",
  slow: "Slow",
  "confidently-wrong": "Sure but wrong",
  unscored: "Unscored",
};

export const kindWords: Readonly<Record<ItemKind, string>> = {
  "single-choice": "Single choice",
  "multiple-response": "Multiple response",
  ordering: "Ordering",
  matching: "Matching",
};

/** What each mark means, with the figures of this attempt. */
export function markMeaning(mark: ReviewMark, { medianMs }: QuestionTimes): string {
  const median = medianMs === null ? "" : `, which is ${durationInWords(medianMs)} in this attempt`;
  const meanings: Readonly<Record<ReviewMark, string>> = {
    flagged: "You flagged it in the exam, and the flag was still there at the end.",
    changed: "Another whole answer stood before the one that was marked.",
    slow: `It was on screen for more than twice the median time of a question${median}, and for at least ${durationInWords(SLOW_FROM_MS)}.`,
    "confidently-wrong": "You said that you were sure of your answer, and it was wrong.",
    unscored: "It did not count in the score. The real exam has such questions too.",
  };
  return meanings[mark];
}

export const filterMessages = {
  group: "Show",
  search: "Search the questions",
  clearSearch: "Clear the search",
  kind: "Kind",
  everyKind: "Every kind",
  place: "Domain or task",
  everyPlace: "Every domain",
  counted: (label: string, count: number) => `${label} (${count})`,
  shown: (shown: number, total: number) =>
    shown === total ? `All ${questions(total)}` : `${shown} of ${questions(total)}`,
  clear: "Clear all filters",
  meanings: "What these mean",
  noneTitle: "No question fits all of these filters",
  oneInTheWay: (wish: string) => `${wish} excludes everything that the other filters leave.`,
  severalInTheWay: "There is something again without any one of these:",
  noneInTheWay: "No single filter excludes everything: only several together do.",
  onlyOne: (wish: string) => `${wish} fits no question of this attempt.`,
  drop: (wish: string, count: number) => `Without ${wish} (${count})`,
  quoted: (wish: string) => `“${wish}”`,
} as const;

/* One question */

export function verdictSentence(verdict: Verdict, isScored: boolean): string {
  const sentences: Readonly<Record<Verdict, readonly [scored: string, unscored: string]>> = {
    right: [
      "Your answer is right.",
      "Your answer is right. This question was unscored, so it did not count.",
    ],
    wrong: [
      "Your answer is wrong.",
      "Your answer is wrong. This question was unscored, so it did not count.",
    ],
    unanswered: [
      "You left this unanswered, which counts as wrong.",
      "You left this unanswered. It was unscored, so it did not count.",
    ],
  };
  return sentences[verdict][isScored ? 0 : 1];
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sure: "You were sure",
  unsure: "You were unsure",
  guess: "You guessed",
};

export const itemMessages = {
  heading: (number: number, total: number) => `Question ${number} of ${total}`,
  flagged: markWords.flagged,
  unscored: markWords.unscored,
  slow: markWords.slow,
  sureButWrong: "You were sure, but wrong",
  timeSpent: (lengthMs: number) => `Time spent: ${durationInWords(lengthMs)}`,
  previous: "Previous question",
  next: "Next question",
} as const;

/* How a question went */

type ChangeKey = `${Verdict}-to-${Verdict}`;

/** From the first whole answer to the last; an answer that was right twice was another one in between. */
const changeWords: Readonly<Partial<Record<ChangeKey, string>>> = {
  "right-to-right": "Changed, and back to the right answer",
  "right-to-wrong": "Changed from right to wrong",
  "right-to-unanswered": "Cleared a right answer",
  "wrong-to-right": "Changed from wrong to right",
  "wrong-to-wrong": "Changed, and wrong before and after",
  "wrong-to-unanswered": "Cleared a wrong answer",
};

const changeSentences: Readonly<Partial<Record<ChangeKey, string>>> = {
  "right-to-wrong": "You changed a right answer to a wrong one.",
  "right-to-unanswered": "You cleared a right answer.",
  "wrong-to-right": "You changed a wrong answer to a right one.",
  "wrong-to-wrong": "You changed a wrong answer to another wrong one.",
  "wrong-to-unanswered": "You cleared a wrong answer.",
};

/** The time on screen against the median of the attempt, to the second. */
function timeAgainst(spentMs: number, { medianMs, seenCount }: QuestionTimes): string {
  if (spentMs === 0 || medianMs === null) return "This question was never on screen.";
  const [spent, median] = [spentMs, medianMs].map((ms) => Math.floor(ms / 1000) * 1000);
  const more = (spent ?? 0) - (median ?? 0);
  const difference =
    more === 0
      ? "just as long"
      : `${durationInWords(Math.abs(more))} ${more > 0 ? "less" : "more"}`;
  const others = `the median of the ${questions(seenCount)} that you saw in this attempt`;
  return `It was on screen for ${durationInWords(spentMs)}; ${others} is ${durationInWords(medianMs)}, ${difference}.`;
}

export const wentMessages = {
  heading: "How it went",
  timeAgainst,
  slow: "That is slow: more than twice the median, and at least half a minute.",
  answers: "Your answers, one after the other",
  first: "Your first answer.",
  change: (before: Verdict, after: Verdict) => changeSentences[`${before}-to-${after}`] ?? "",
  changed: (first: Verdict, last: Verdict) => changeWords[`${first}-to-${last}`] ?? "",
  kept: "You kept your first answer.",
  none: "You gave no answer.",
  cleared: "No answer",
} as const;
