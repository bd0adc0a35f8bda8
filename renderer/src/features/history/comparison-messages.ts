import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { Verdict } from "../../../../shared/scoring/exam-result.ts";
import { formatDateTime } from "../../ui/format-date.ts";
import { formatTimeSpent } from "../../ui/format-time-spent.ts";
import { satMockName } from "../../ui/sat-mock-name.ts";
import { shareInPercent } from "../../ui/share-in-percent.ts";
import { countOf, historyMessages, scoreOfScale, timeUsed } from "./history-messages.ts";

export const comparisonMessages = {
  title: "Two mocks side by side",
  back: "History",
  facts: "At a glance",
  fact: "Fact",
  earlier: "Earlier",
  later: "Later",
  change: "Change",
  domains: "By domain",
  domain: "Domain",
  tasks: "By task",
  task: "Task",
  items: "Questions that both asked",
  item: "Question",
  then: "Then",
  now: "Now",
  noItems: "No question was asked in both.",
  otherBanks: "The two are of different banks, so they have no questions in common.",
  otherExams:
    "The two are of different exams, so their domains, tasks and questions are not held against each other.",
  notAsked: "Not asked",
  few: "A domain or task has few questions in one mock: a change of one or two answers says little.",
} as const;

/** One line of the comparison: what it is, how it was in both, and by how much it changed where that is a number. */
export interface ComparedFact {
  readonly name: string;
  readonly earlier: string;
  readonly later: string;
  /** Empty where there is nothing to subtract. */
  readonly change: string;
}

/** A difference with its sign, in words that say no more than that: "+24 points", "−3 s", "no change". */
function signed(difference: number, format: (size: number) => string = String): string {
  if (difference === 0) return "no change";
  return `${difference > 0 ? "+" : "−"}${format(Math.abs(difference))}`;
}

function points(size: number): string {
  return size === 1 ? "1 point" : `${size} points`;
}

function paceMs({ elapsedMs, questions }: AttemptDigest): number {
  return elapsedMs / questions.length;
}

function changedCount({ questions }: AttemptDigest): number {
  return questions.filter(({ wasChanged }) => wasChanged).length;
}

function flaggedCount({ questions }: AttemptDigest): number {
  return questions.filter(({ isFlagged }) => isFlagged).length;
}

function unansweredCount({ questions }: AttemptDigest): number {
  return questions.filter(({ verdict }) => verdict === "unanswered").length;
}

function outcomeOf({ hasPassed }: AttemptDigest): string {
  return hasPassed ? historyMessages.passed : historyMessages.notPassed;
}

/** How a mock is named over its column. */
export function sideName(side: "earlier" | "later", { mode, profile }: AttemptDigest): string {
  return `${comparisonMessages[side]}: ${satMockName(mode, profile)}`;
}

/** What is said of both attempts, one line each. */
export function comparedFacts(
  earlier: AttemptDigest,
  later: AttemptDigest,
): readonly ComparedFact[] {
  const fact = (
    name: string,
    wordsOf: (digest: AttemptDigest) => string,
    change = "",
  ): ComparedFact => ({ name, earlier: wordsOf(earlier), later: wordsOf(later), change });
  const count = (name: string, countIn: (digest: AttemptDigest) => number): ComparedFact =>
    fact(name, (digest) => `${countIn(digest)}`, signed(countIn(later) - countIn(earlier)));
  const isSameScale =
    earlier.scale.min === later.scale.min && earlier.scale.max === later.scale.max;
  return [
    fact("Date", ({ startedAtMs }) => formatDateTime(startedAtMs)),
    fact("Exam", ({ bank }) => bank.exam.code),
    fact(
      "Estimated score",
      ({ estimatedScaledScore, scale }) => scoreOfScale(estimatedScaledScore, scale.max),
      isSameScale ? signed(later.estimatedScaledScore - earlier.estimatedScaledScore, points) : "",
    ),
    fact("Outcome", outcomeOf),
    fact("Right, of scored questions", ({ rightCount, scoredCount }) =>
      countOf(rightCount, scoredCount),
    ),
    fact(
      "Time used",
      ({ elapsedMs, endReason }) => timeUsed(elapsedMs, endReason === "time-expired"),
      signed(later.elapsedMs - earlier.elapsedMs, formatTimeSpent),
    ),
    fact(
      "Time per question",
      (digest) => formatTimeSpent(paceMs(digest)),
      signed(Math.round((paceMs(later) - paceMs(earlier)) / 1000) * 1000, formatTimeSpent),
    ),
    count("Answers changed", changedCount),
    count("Flagged", flaggedCount),
    count("Unanswered", unansweredCount),
    count("Interruptions", ({ interruptionCount }) => interruptionCount),
  ];
}

/** By how many percentage points a share changed. */
export function shareChange(earlier: Share | null, later: Share | null): string {
  if (earlier === null || later === null) return "";
  if (earlier.scoredCount === 0 || later.scoredCount === 0) return "";
  const difference = Math.round(
    (later.rightCount / later.scoredCount - earlier.rightCount / earlier.scoredCount) * 100,
  );
  return signed(difference, (size) => `${size} percentage ${size === 1 ? "point" : "points"}`);
}

interface Share {
  readonly rightCount: number;
  readonly scoredCount: number;
}

export function shareInWords(share: Share | null): string {
  if (share === null) return comparisonMessages.notAsked;
  const { rightCount, scoredCount } = share;
  return `${countOf(rightCount, scoredCount)} (${shareInPercent(rightCount, scoredCount)})`;
}

/** What became of the questions that both asked: "Of 12 questions that both asked, 5 were right both times, …". */
export function commonSentence(
  items: readonly { readonly earlier: Verdict; readonly later: Verdict }[],
): string {
  const count = (wasRight: boolean, isRight: boolean) =>
    items.filter(
      ({ earlier, later }) => (earlier === "right") === wasRight && (later === "right") === isRight,
    ).length;
  const total = items.length === 1 ? "1 question" : `${items.length} questions`;
  return `Of ${total}, ${count(true, true)} right both times, ${count(false, true)} right now but not then, ${count(true, false)} right then but not now, ${count(false, false)} right neither time.`;
}
