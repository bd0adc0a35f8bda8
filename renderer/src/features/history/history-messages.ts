import { formatDuration } from "../../ui/format-duration.ts";

export const historyMessages = {
  title: "History",
  back: "Home",
  caption: "Your finished mock exams, newest first",
  date: "Date",
  exam: "Exam",
  mock: "Mock",
  score: "Estimated score",
  outcome: "Outcome",
  timeUsed: "Time used",
  domains: "Domains, right/scored",
  open: "Open",
  openColumn: "Result",
  passed: "Passed",
  notPassed: "Not passed",
  emptyTitle: "No finished mock yet",
  empty:
    "Every mock that you finish will be here with its date, estimated score and domains, and you can go through its questions again.",
  emptyAction: "Go to Home to start one",
} as const;

export function scoreOfScale(score: number, max: number): string {
  return `${score} of ${max}`;
}

export function timeUsed(elapsedMs: number, hasExpired: boolean): string {
  return hasExpired ? `${formatDuration(elapsedMs)}, time up` : formatDuration(elapsedMs);
}

/** What the short "2: 7/12" is read as. */
export function domainInWords(domainId: string, rightCount: number, scoredCount: number): string {
  return `Domain ${domainId}: ${rightCount} of ${scoredCount}`;
}

export function openResultOf(when: string): string {
  return `Open the result of ${when}`;
}

export function unreadableTitle(count: number): string {
  return count === 1
    ? "1 more attempt is here, but it cannot be read"
    : `${count} more attempts are here, but they cannot be read`;
}

export const unreadableMeaning =
  "They are damaged, or another version of Rehearsal wrote them. They were left as they are, and nothing was deleted.";
