import type {
  HistoryChoice,
  HistoryFacet,
  HistoryWish,
} from "../../../../shared/history/filter-attempts.ts";
import type { Page } from "../../../../shared/history/page-of.ts";
import type { HistoryColumn } from "../../../../shared/history/sort-attempts.ts";
import { bankName } from "../../ui/bank-name.ts";
import { formatDuration } from "../../ui/format-duration.ts";
import { mockName } from "../../ui/mock-name.ts";
import { profileName } from "../../ui/profile-name.ts";
import { shareInPercent } from "../../ui/share-in-percent.ts";

const figures = new Intl.NumberFormat("en-GB");

export const historyMessages = {
  title: "History",
  back: "Home",
  trend: "Trend",
  caption: "Your finished mock exams",
  choose: "Compare",
  open: "Open",
  openColumn: "Result",
  passed: "Passed",
  notPassed: "Not passed",
  noDomain: "None scored",
  filters: "Show",
  clear: "Show all",
  pages: "Pages of the history",
  nothingTitle: "No mock fits all of these",
  emptyTitle: "No finished mock yet",
  empty:
    "Every mock that you finish will be here with its date, estimated score and weakest domain. You can sort and filter them, hold two side by side, and go through their questions again.",
  emptyAction: "Go to Home to start one",
  compare: "Compare side by side",
  clearChosen: "Choose none",
} as const;

export const columnNames: Readonly<Record<HistoryColumn, string>> = {
  date: "Date",
  exam: "Exam",
  mock: "Mock",
  score: "Estimated score",
  outcome: "Outcome",
  time: "Time used",
  weakest: "Weakest domain",
};

/** Beside the score that an attempt got and keeps. */
export function correctedTo(score: number | null): string {
  return score === null ? "Withdrawn since" : `Corrected: ${score}`;
}

/* Filters */

export const facetNames: Readonly<Record<HistoryFacet, string>> = {
  bank: "Bank",
  exam: "Exam",
  outcome: "Outcome",
  conditions: "Conditions",
  mock: "Mock",
  period: "Period",
};

export const anyWords: Readonly<Record<HistoryFacet, string>> = {
  bank: "All banks",
  exam: "All exams",
  outcome: "Any outcome",
  conditions: "Any conditions",
  mock: "Any mock",
  period: "Any time",
};

const valueNames: {
  readonly [F in Exclude<HistoryFacet, "bank" | "exam">]: Readonly<
    Record<NonNullable<HistoryWish[F]>, string>
  >;
} = {
  outcome: { passed: historyMessages.passed, "not-passed": historyMessages.notPassed },
  conditions: { "real-exam": profileName("real-exam"), relaxed: profileName("relaxed") },
  mock: {
    standard: "Standard mock",
    seeded: "By form code",
    fresh: mockName({ type: "fresh" }),
  },
  period: {
    week: "Last 7 days",
    month: "Last 30 days",
    quarter: "Last 90 days",
    year: "Last 365 days",
  },
};

/** What a choice is called, with how many mocks it would leave: "Passed (12)". */
export function choiceName(facet: HistoryFacet, choice: HistoryChoice): string {
  return `${valueName(facet, choice)} (${figures.format(choice.count)})`;
}

function valueName(facet: HistoryFacet, { value, example }: HistoryChoice): string {
  if (facet === "bank") return example === null ? value : bankName(example.bank);
  if (facet === "exam") return value;
  const names: Readonly<Record<string, string>> = valueNames[facet];
  return names[value] ?? value;
}

export function nothingFits(totalCount: number): string {
  return totalCount === 1
    ? "1 mock is in your history, but not with what you chose above."
    : `${figures.format(totalCount)} mocks are in your history, but none with all that you chose above.`;
}

/** How much of the list is on the page, and of what: "Showing 26–50 of 60 mocks, of 80 in all". */
export function shownSentence(page: Page<unknown>, allCount: number): string {
  const { from, to, pageCount, totalCount } = page;
  const mocks = totalCount === 1 ? "1 mock" : `${figures.format(totalCount)} mocks`;
  const shown =
    pageCount === 1
      ? `Showing ${mocks}`
      : `Showing ${figures.format(from)}–${figures.format(to)} of ${mocks}`;
  return totalCount === allCount ? shown : `${shown}, of ${figures.format(allCount)} in all`;
}

/* Rows */

export function scoreOfScale(score: number, max: number): string {
  return `${score} of ${max}`;
}

export function timeUsed(elapsedMs: number, hasExpired: boolean): string {
  return hasExpired ? `${formatDuration(elapsedMs)}, time up` : formatDuration(elapsedMs);
}

export function countOf(rightCount: number, scoredCount: number): string {
  return scoredCount === 0 ? "–" : `${rightCount} of ${scoredCount}`;
}

/** A domain in a few characters: "2 (58%)". */
export function domainInShort(domainId: string, rightCount: number, scoredCount: number): string {
  return `${domainId} (${shareInPercent(rightCount, scoredCount)})`;
}

export function domainInWords(title: string, rightCount: number, scoredCount: number): string {
  return `${title}: ${rightCount} of ${scoredCount}`;
}

export function openResultOf(when: string): string {
  return `Open the result of ${when}`;
}

export function chooseToCompare(when: string): string {
  return `Compare the mock of ${when}`;
}

export function chosenSentence(names: readonly string[]): string {
  const [one, other] = names;
  return other === undefined
    ? `Chosen: ${one ?? ""}. Choose one more to compare.`
    : `Chosen: ${one ?? ""} and ${other}.`;
}

export function chosenName(mock: string, when: string): string {
  return `${mock} of ${when}`;
}

/* What cannot be read */

export function unreadableTitle(count: number): string {
  return count === 1
    ? "1 more attempt is here, but it cannot be read"
    : `${count} more attempts are here, but they cannot be read`;
}

export const unreadableMeaning =
  "They are damaged, or another version of Rehearsal wrote them. They were left as they are, and nothing was deleted.";
