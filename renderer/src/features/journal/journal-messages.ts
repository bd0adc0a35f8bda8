import type { ItemKind } from "../../../../shared/bank/item.ts";
import type { Verdict } from "../../../../shared/scoring/exam-result.ts";
import { MAX_MISS_NOTE_LENGTH, type MissCause } from "../../../../shared/study/miss-note.ts";
import type { ItemRepetition } from "../../../../shared/study/item-schedule.ts";
import type { SecondLook } from "../../../../shared/study/second-look.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import { formatCalendarDay, formatDate, formatDateTime } from "../../ui/format-date.ts";
import { dueWords } from "./day-words.ts";

const misses = (count: number): string => counted(count, "miss", "misses");

export const journalMessages = {
  title: (examCode: string) => `Error journal: ${examCode}`,
  home: "Home",
  backToHome: "Back to Home",
  back: "Error journal",
  backToJournal: "Back to the error journal",
  duePractice: "Practice: due today",
  onePractice: "Practice: one missed question",
  result: "Result",
  backToResult: "Back to the result",
  rail: "Misses, newest first",
  onDay: (count: number) => misses(count),
  shown: (shown: number, all: number) =>
    shown === all ? `${misses(all)}.` : `${shown} of ${misses(all)} shown.`,
  keys: "J and K go through the misses, 1 to 5 choose why, / searches.",
  more: (count: number) => `Show ${count} more`,
  dueMark: "Due",
  previous: "Previous miss",
  next: "Next miss",
  emptyTitle: "Nothing missed yet",
  empty:
    "Every question that you get wrong or leave unanswered, in mocks and in practice, will be here: with the reason, if you note it, and the day on which it comes back.",
  begin: "Choose what to practise",
  noneTitle: "No miss is like this",
  none: "Take something away from the search or the filters.",
  showAll: "Show every miss",
  unreadableTitle: (count: number) =>
    count === 1
      ? "1 stored note or answer cannot be read"
      : `${count} stored notes or answers cannot be read`,
  unreadable:
    "They are damaged, or another version of Rehearsal wrote them. Nothing was deleted; everything else is here.",
} as const;

export const causeNames: Readonly<Record<MissCause | "none", string>> = {
  "did-not-know": "Did not know it",
  misread: "Misread it",
  reasoning: "Reasoned wrongly",
  "ran-out-of-time": "Ran out of time",
  guessed: "Guessed",
  none: "No cause yet",
};

export const causeMessages = {
  summary: (cause: MissCause | "none" | null, count: number, all: number) =>
    cause === null || cause === "none"
      ? "Why you missed: no cause noted yet"
      : `Why you missed: most often “${causeNames[cause]}”, ${count} of ${misses(all)} with a cause`,
  table: "Misses by cause",
  cause: "Cause",
  count: "Misses",
} as const;

export const filterMessages = {
  search: "Search questions and notes",
  clearSearch: "Clear the search",
  cause: "Cause",
  everyCause: "Every cause",
  place: "Domain or task",
  everyPlace: "Whole exam",
  kind: "Kind of question",
  everyKind: "Every kind",
  source: "Missed in",
  everySource: "Mocks and practice",
  mock: "Mocks",
  practice: "Practice",
  oneMock: (name: string, atMs: number) => `${name} of ${formatDate(atMs)}`,
  due: "Due today",
  readingTexts: "Reading the questions to search them …",
} as const;

export const kindNames: Readonly<Record<ItemKind, string>> = {
  "single-choice": "Single choice",
  "multiple-response": "Multiple response",
  ordering: "Ordering",
  matching: "Matching",
};

export const missMessages = {
  heading: (where: string, atMs: number) => `${where} · missed on ${formatDateTime(atMs)}`,
  inPractice: "Practice",
  unknownMock: "Mock",
  verdict: { right: "Right", wrong: "Wrong", unanswered: "Left unanswered" } satisfies Record<
    Verdict,
    string
  >,
  sureButWrong: "You were sure",
  timesMissed: (count: number) => `Missed ${count} times by then`,
  place: (domain: string, task: string) => `${domain} · ${task}`,
  numbered: (number: string, title: string) => `${number} ${title}`,
  noPlace: "Its objective is no longer in the exam guide",
  loading: "Reading the question …",
  goneTitle: "This question is no longer there",
  gone: "The bank does not have it any more, and no mock holds a copy. Your note and its cause stay.",
  textOnly:
    "The bank was updated since you answered this in practice, so your answer is not set against today’s key.",
  noText: "Question no longer in the bank",
} as const;

export const noteMessages = {
  title: "Why did you miss it?",
  causes: "Cause",
  unansweredHint: "It was left unanswered. If time was the reason, say so.",
  field: "Your note",
  about: "What to do differently next time. Saved as you type.",
  left: (count: number) =>
    `${counted(count, "character", "characters")} of ${MAX_MISS_NOTE_LENGTH} left`,
  saved: "Saved",
  saving: "Saving …",
  notSaved: "Not saved.",
  kept: "What you wrote is kept here.",
  retry: "Try again",
} as const;

/** Why the last answer counts as it does. */
const gradeReasons: Readonly<Record<ItemRepetition["grade"], string>> = {
  again: "Your last answer was not right",
  hard: "Your last answer was right, but you were not sure or guessed",
  good: "Your last answer was right",
  easy: "Your last answer was right and you were sure",
};

export const takeAwayMessages = {
  summary: "Print or save these misses",
  reading: "Reading the questions …",
  about: (count: number, all: number, most: number) =>
    `${count === all ? `All ${misses(all)}` : `${count} of ${misses(all)}, as listed below`}, each with its question, key, takeaway, cause and note.${count > most ? ` On paper go the newest ${most}; files hold all of them.` : ""}`,
  fileName: "error journal",
  saveCsv: "Save as CSV",
  saveText: "Save as text",
  saved: "The file was saved",
  sheet: "Error journal",
  onPaper: (count: number, all: number) => `${count} of ${misses(all)}, newest first.`,
  textTitle: (examCode: string) => `Error journal: ${examCode}`,
  textAbout: (count: number, all: number, date: string) =>
    `${count} of ${misses(all)}, newest first. ${date}.`,
  key: "Key",
  takeaway: "Takeaway",
  note: "Your note",
  /** When a question comes back; null where it does not. */
  comesBack: (dueDay: number | null, today: number) => {
    if (dueDay === null) return "Does not come back";
    return dueDay <= today ? "Due" : `Due on ${formatCalendarDay(dueDay)}`;
  },
} as const;

export const scheduleMessages = {
  title: "When it comes back",
  suspended: "Suspended: it is never due until you resume it.",
  resetOn: (atMs: number) =>
    `Reset on ${formatDate(atMs)}: earlier answers no longer count. It comes back once you miss it again.`,
  repetition: ({ dueDay, intervalDays, grade }: ItemRepetition, today: number) =>
    `Spaced repetition: ${dueWords(dueDay, today)}. ${gradeReasons[grade]}, so it comes back ${counted(intervalDays, "day", "days")} after it.`,
  look: ({ dueDay, daysAfter }: SecondLook, today: number) =>
    `Look again ${daysAfter} days after this miss: ${dueWords(dueDay, today)}.`,
  looksDone: "You have answered it again since, two and seven days after this miss.",
  practise: "Practise this question",
  suspend: "Suspend",
  resume: "Resume",
  reset: "Reset",
  wasReset: "Its repetition was reset.",
  undo: "Undo",
  how: "How the days are chosen",
  howLooks:
    "Every miss is due again on the second and on the seventh day after it. Answering the question on that day or later, in practice or in a mock, settles it.",
  howRepetition:
    "Beside that, spaced repetition (FSRS) plans each question that you missed. It replays your answers since the first miss and picks the day on which you would just still remember it, nine times out of ten. Each answer counts like this:",
  howTable: "How an answer counts",
  howAnswer: "Your answer",
  howEffect: "What it does",
  howRows: [
    ["Wrong or unanswered, however sure you were", "Again: it comes back within days"],
    ["Right, but a guess or unsure", "Hard: the interval hardly grows"],
    ["Right, without a word on how sure", "Good: the interval grows"],
    ["Right and sure", "Easy: the interval grows most"],
  ],
  howOrder: "What you got wrong although you were sure comes first.",
} as const;
