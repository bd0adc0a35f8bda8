import { PRACTICE_SIZE } from "../../../../shared/practice/choose-practice-items.ts";
import type { PracticeScore } from "../../../../shared/practice/last-practices.ts";
import { formatDate } from "../../ui/format-date.ts";

/** What a practice of an objective asks, of the questions that there are on it. */
function asked(count: number): string {
  if (count === 1) return "The one question on it";
  return count <= PRACTICE_SIZE
    ? `The ${count} questions on it`
    : `${PRACTICE_SIZE} of the ${count} questions on it`;
}

export const studyMessages = {
  title: (examName: string) => `Study guide: ${examName}`,
  back: "Home",
  covered: (noted: number, total: number) =>
    noted === total
      ? `A note on each of ${total} objectives.`
      : `Notes on ${noted} of ${total} objectives.`,
  shown: (shown: number, total: number) => `${shown} of ${total} objectives shown.`,
  keys: "Keys: J for the next note, K for the previous one, / to search.",
  unreadable: (count: number) =>
    count === 1
      ? "1 stored mark or practice answer cannot be read. It was left as it is."
      : `${count} stored marks or practice answers cannot be read. They were left as they are.`,
  search: "Search the notes",
  clearSearch: "Clear the search",
  notRead: "Not read",
  read: "Read",
  readOf: (read: number, total: number) => `${read} of ${total} read`,
  rail: "Notes by domain",
  numbered: (id: string, title: string) => `${id} ${title}`,
  domainStanding: (read: number, noted: number) =>
    noted === 0 ? "No notes yet" : `${read} of ${noted} read`,
  noNote: "No note yet",
  readOn: (readAtMs: number) => `Read on ${formatDate(readAtMs)}`,
  markRead: "Mark as read",
  markNotRead: "Mark as not read",
  previous: "Previous note",
  next: "Next note",
  noneFoundTitle: (query: string) => `No note has “${query}”`,
  noneFound:
    "Only the beginnings of words are looked for, and a note must have all of them. Try fewer or other words.",
  noneFoundUnread: "Notes that you have read are left out while “Not read” is on.",
  allReadTitle: "You have read every note",
  allRead: "Turn “Not read” off to see them again.",
  showAll: "Show every note",
  practiceTitle: "Practise this objective",
  practice: (count: number) =>
    `${asked(count)}, marked at once: new ones first, then those that were wrong the last time. Practice is kept apart from your mocks and changes no score.`,
  practise: "Practise this",
  noQuestions: "This bank has no question on this objective, so there is nothing to practise.",
  lastPractice: ({ rightCount, checkedCount, answeredAtMs }: PracticeScore) =>
    `Last practice: ${rightCount} of ${checkedCount} right on ${formatDate(answeredAtMs)}.`,
  emptyTitle: "This bank has no study notes yet",
  empty: (examCode: string) =>
    `A note on each objective of ${examCode} will be here once its publisher adds them to the bank.`,
  emptyAction: "Back to Home",
} as const;
