import type { ItemKind } from "../../../../shared/bank/item.ts";
import type { MatchingWords } from "../../ui/answer/MatchingTable.tsx";
import type { OrderingWords } from "../../ui/answer/ordering-words.ts";
import { storageErrorMessages } from "../../data/storage-error-messages.ts";
import type { StorageErrorCode } from "../../data/storage-error.ts";
import type { LetterEffect } from "./answer-view/letter-effect.ts";
import { clockParts } from "./clock-text.ts";
import type {
  OpenEnds,
  QuestionFilter,
  QuestionProgress,
  QuestionSummary,
} from "./question-summary.ts";
import type { QuestionPlace } from "./question-place.ts";
import type { SaveErrorCode } from "./sitting-services.ts";

const NUMBER_WORDS = "none one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);

function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function questions(count: number): string {
  return counted(count, "question", "questions");
}

function listed(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

/* Before the exam */

export const conditionsMessages = {
  title: (name: string) => `Mock exam: ${name}`,
  back: "Home",
  expect: "What will happen",
  form: (count: number, minutes: number | null) =>
    minutes === null
      ? `${questions(count)}, without a time limit.`
      : `${questions(count)} in ${counted(minutes, "minute", "minutes")}.`,
  unscored: (scored: number, unscored: number) =>
    unscored === 0
      ? "Every question counts towards your score."
      : `${questions(scored)} of ${scored + unscored} ${scored === 1 ? "counts" : "count"} towards your score. Nothing tells you which: answer them all.`,
  marking:
    "A question is right only when the whole answer is. Nothing is taken off for a wrong answer, and one left open counts as wrong: a guess never costs you.",
  score: (min: number, max: number, passing: number) =>
    `Your score lies between ${min} and ${max}; the pass mark is ${passing}. It is an estimate.`,
  whyEstimate: "Why an estimate?",
  navigation:
    "You can go back and forth, flag questions, and change every answer until the exam ends.",
  kinds: "Kinds of questions",
  kind: "Kind",
  how: "How you answer",
  counts: "When it counts",
  clock: "The clock",
  clockRuns: "The clock shows the time left. You can hide it.",
  clockReturns: (minutes: number) =>
    `A hidden clock comes back when ${counted(minutes, "minute is", "minutes are")} left.`,
  clockNotices: (minutes: readonly number[]) =>
    `A line tells you when ${listed(minutes.map(String))} minutes are left.`,
  clockEnds: "When the time is up the exam ends by itself. Every answer given by then counts.",
  clockNone: "There is no time limit. The exam ends when you end it.",
  clockStops:
    "You can close the app and come back to the same question. The clock stands still meanwhile, as it does while the computer sleeps, and your result says so.",
  mock: "Which mock",
  standardMock: (number: number) => `Mock ${number}`,
  notSatYet: "not sat yet",
  bestScore: (score: number) => `best estimate ${score}`,
  satBefore: "sat before",
  freshMock: "Fresh mock",
  freshNote: "drawn at random, questions you have not seen first",
  allowance: "Time allowance",
  noAllowance: "None",
  noLimit: "take as long as you need",
  minutes: (minutes: number) => counted(minutes, "minute", "minutes"),
  begin: "Begin",
  cancel: "Cancel",
  confirmTitle: "Begin now?",
  confirm: (count: number, minutes: number | null) =>
    minutes === null
      ? `${questions(count)} are waiting, without a time limit.`
      : `The clock starts at once: ${counted(minutes, "minute", "minutes")} for ${questions(count)}.`,
  notYet: "Not yet",
} as const;

export const kindMessages: Readonly<
  Record<ItemKind, { readonly name: string; readonly how: string; readonly counts: string }>
> = {
  "single-choice": {
    name: "Single choice",
    how: "Choose one of the options.",
    counts: "The chosen option is right.",
  },
  "multiple-response": {
    name: "Multiple response",
    how: "Choose as many options as the question says.",
    counts: "All of them are right and none is missing.",
  },
  ordering: {
    name: "Ordering",
    how: "Pick the steps that belong and put them in order: drag them, use the buttons or type their place.",
    counts: "Every place holds the right step.",
  },
  matching: {
    name: "Matching",
    how: "Choose a match for each prompt from a list.",
    counts: "Every prompt has its right match.",
  },
};

/* A question */

export function instruction(kind: ItemKind, requiredCount: number): string {
  switch (kind) {
    case "single-choice":
    case "multiple-response":
      return `Choose ${numberWord(requiredCount)}`;
    case "ordering":
      return `Put ${numberWord(requiredCount)} in order`;
    case "matching":
      return "Match each";
  }
}

export function tooManyMessage(kind: ItemKind, requiredCount: number, count: number): string {
  const verb = kind === "ordering" ? "placed" : "chose";
  return `${instruction(kind, requiredCount)}: you ${verb} ${numberWord(count)}.`;
}

export const orderingWords: OrderingWords = {
  available: "Available",
  noneAvailable: "Every entry is in your order.",
  yourOrder: "Your order",
  nonePlaced: "Nothing yet. Press an entry to add it here, or drag it.",
  add: (text) => `Add: ${text}`,
  remove: (text) => `Remove: ${text}`,
  moveUp: (text) => `Move up: ${text}`,
  moveDown: (text) => `Move down: ${text}`,
  placeOf: (text) => `Place of: ${text}`,
  placed: (text, place, count) => `${text}: place ${place} of ${count}`,
  removed: (text) => `${text}: removed from your order`,
};

export const matchingWords: MatchingWords = {
  placeholder: "Choose a match",
  clear: (text) => `Clear the match of: ${text}`,
};

export function letterSaid(
  letter: string,
  change: Extract<LetterEffect, { readonly type: "answer" }>["change"],
): string {
  const words = { chosen: "chosen", cleared: "no longer chosen", placed: "added to your order" };
  return `${letter} ${words[change]}`;
}

/* The room */

function placeText({ number, count }: QuestionPlace): string {
  return `Question ${number} of ${count}`;
}

export const roomMessages = {
  pageTitle: (place: QuestionPlace | null, code: string) =>
    `${place === null ? reviewListMessages.title : placeText(place)} · ${code} · Rehearsal`,
  place: placeText,
  flag: "Flag",
  flagged: "Flagged for review",
  unflagged: "No longer flagged",
  leave: "Leave for now",
  leaveTitle: "Leave for now?",
  leaveText: (countsAway: boolean) =>
    countsAway
      ? "The clock goes on while you are away. You find this mock on the home screen and go on at the same question."
      : "The clock stands still while you are away, and your result will say so. You find this mock on the home screen and go on at the same question.",
  leaveUnsaved:
    "Your last answers are not on the disk yet, so leaving now would lose them. Stay until it says “Saved”.",
  stay: "Stay",
  leaveConfirm: "Leave",
  navigator: "Navigator",
  questions: "Questions",
  reviewList: "Review list",
  previous: "Previous",
  next: "Next",
  review: "Review",
  backToQuestion: (number: number) => `Back to question ${number}`,
  keys: "Keys",
} as const;

/** Every key of the exam room; a list of keys that stands for alternatives. */
export const keyHints: readonly { readonly keys: readonly string[]; readonly meaning: string }[] = [
  {
    keys: ["A", "1"],
    meaning:
      "Choose or take back the option with that letter; add it to your order; go to that prompt",
  },
  { keys: ["Enter"], meaning: "Next question, unless a button, list or text field has the focus" },
  { keys: ["Shift+Enter"], meaning: "Previous question" },
  { keys: ["Ctrl+D", "⌘D"], meaning: "Flag the question, or take the flag off" },
  { keys: ["Ctrl+G", "⌘G"], meaning: "Navigator: all questions by number" },
  { keys: ["Ctrl+E", "⌘E"], meaning: "Review list, from where you can end the exam" },
  { keys: ["Ctrl+T", "⌘T"], meaning: "Speak the time left" },
  { keys: ["?"], meaning: "This list" },
];

/* The clock */

export const clockMessages = {
  timeLeft: "Time left",
  untimed: "Untimed",
  hide: "Hide the clock",
  show: "Show the clock",
  hidden: "Clock hidden",
  lastMinutes: (minutes: number) =>
    minutes === 1 ? "The last minute has begun." : `The last ${minutes} minutes have begun.`,
  noticeRegion: "Notice",
  dismiss: "Dismiss",
  spokenLeft: (minutes: number) => `${counted(minutes, "minute", "minutes")} left`,
} as const;

function timeInWords(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  const parts = [
    ...(hours > 0 ? [counted(hours, "hour", "hours")] : []),
    ...(minutes > 0 ? [counted(minutes, "minute", "minutes")] : []),
    ...(seconds > 0 || (hours === 0 && minutes === 0)
      ? [counted(seconds, "second", "seconds")]
      : []),
  ];
  return listed(parts);
}

export function timeSaid(timeLimitMs: number | null, elapsedMs: number): string {
  return timeLimitMs === null
    ? `Untimed. ${timeInWords(elapsedMs)} used.`
    : `${timeInWords(timeLimitMs - elapsedMs)} left.`;
}

/* States of questions, the navigator and the review list */

export const progressNames: Readonly<Record<QuestionProgress, string>> = {
  answered: "Answered",
  partly: "Partly",
  "too-many": "Too many",
  unanswered: "Not answered",
  "not-seen": "Not seen",
};

export const filterNames: Readonly<Record<QuestionFilter, string>> = {
  all: "All",
  incomplete: "Incomplete",
  flagged: "Flagged",
};

export function cellName({ number, progress, isFlagged }: QuestionSummary): string {
  const state = progressNames[progress].toLowerCase();
  return `Question ${number}: ${isFlagged ? `${state}, flagged` : state}`;
}

export const reviewListMessages = {
  title: "Review before you end",
  intro: "Pick a question to go to it. The clock goes on.",
  filters: "Show",
  list: "Questions",
  none: { all: "", incomplete: "Every question is answered.", flagged: "No question is flagged." },
  flagged: "Flagged",
  endExam: "End exam",
} as const;

/* The end */

export const endMessages = {
  title: "End the exam?",
  allAnswered: "Every question is answered.",
  openEnds: ({ unanswered, incomplete, flagged }: OpenEnds): readonly string[] => [
    ...(unanswered > 0
      ? [`${counted(unanswered, "question is", "questions are")} not answered.`]
      : []),
    ...(incomplete > 0
      ? [
          `${counted(incomplete, "answer has", "answers have")} too few or too many parts and will count as wrong.`,
        ]
      : []),
    ...(flagged > 0 ? [`${counted(flagged, "question is", "questions are")} still flagged.`] : []),
  ],
  final: "After this you cannot change any answer.",
  confirm: "End exam",
  goOn: "Go on working",
  timeIsUp: "Time is up",
  timeIsUpText: "The exam ended by itself. Every answer that you gave counts.",
  ended: "The exam has ended",
  finishing: "Saving your answers and working out the result …",
  seeResult: "See your result",
  notFinished: "Your result is not saved yet",
  tryAgain: "Try again",
} as const;

/* Saving */

export const saveMessages = {
  saved: "Saved",
  saving: "Saving …",
  notSaved: "Not saved",
  kept: "Your answers are kept here and saving is tried again by itself. Do not close the app.",
  tryNow: "Try now",
} as const;

function isStorageCode(code: SaveErrorCode): code is StorageErrorCode {
  return code in storageErrorMessages;
}

/** What went wrong while saving, in a sentence. */
export function saveFailure(code: SaveErrorCode): string {
  if (isStorageCode(code)) return storageErrorMessages[code].happened;
  return code === "journal-write-failed"
    ? "The answer journal could not be written to the disk."
    : "Something went wrong inside Rehearsal.";
}
