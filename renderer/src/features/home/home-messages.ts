import type { BackupHead } from "../../../../shared/backup/backup-head.ts";
import { type BankSummary, isUnsigned } from "../../../../shared/bank/bank-summary.ts";
import { bankName } from "../../ui/bank-name.ts";
import { formatDuration } from "../../ui/format-duration.ts";
import { formatDateTime, formatIsoDate } from "../../ui/format-date.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import type { AttemptFacts } from "./attempt-facts.ts";
import type { OpenAttemptSummary } from "./open-attempt-summary.ts";

export const homeMessages = {
  title: "Home",
  openHistory: "History",
  openTrend: "Trend",
  openLibrary: "Library",
  openSettings: "Settings",
  lostHistoryTitle: "Your history is empty, but there is a backup",
  lookIntoBackup: "See what is in it",
  notNow: "Not now",
  backupFailed: "The last backup could not be made",
  quit: "Quit",
  resume: "Continue",
  discard: "Discard",
  discardTitle: "Discard this attempt?",
  discardConfirm: "Discard attempt",
  discardCancel: "Keep attempt",
  mockTitle: "Mock exam",
  startMock: "Start a mock",
  mockAbout:
    "A full exam with its real clock, counts and marking. You choose the conditions first, and can try every kind of question.",
  practiceTitle: "Practice",
  openPractice: "Choose what to practise",
  practiceAbout:
    "Questions one at a time, each marked and explained at once. Kept apart from your mocks.",
  studyTitle: "Study guide",
  openStudyGuide: "Open the study guide",
  noBankTitle: "No question bank yet",
  noBank: "The mock exams of your question banks will be here.",
  noBankOpened: "None of the banks that were found could be opened. The reasons are above.",
  noBankAction: "See the library",
  lastResult: "Last result",
  openResult: "Open the last result",
  open: "Open",
  earlierResults: "Earlier results",
  allResults: "See all results",
  noResults:
    "Your estimated score and your result in each domain will be here after your first mock.",
  signatureVerified: "Signature verified",
  banksTitle: "Question banks",
} as const;

export function continueTitle(examCode: string): string {
  return `${examCode} mock under way`;
}

export function openAttemptFacts(attempt: OpenAttemptSummary): string {
  const { answeredCount, questionCount } = attempt;
  return `${answeredCount} of ${questionCount} questions answered. ${timeLeft(attempt)}`;
}

export function timeLeft({ remainingMs, isTimeExact }: AttemptFacts): string {
  if (remainingMs === null) return "There is no time limit.";
  const left = formatDuration(remainingMs);
  // Without its journal an attempt's clock may have run on a little after its last step.
  return isTimeExact ? `${left} left.` : `At the last saved step ${left} were left.`;
}

export function whichAttempt({ mockName, startedAtMs }: OpenAttemptSummary): string {
  return `${mockName}. Started ${formatDateTime(startedAtMs)}.`;
}

/** What is to be known of the journal of an open attempt before it goes on: nothing, as a rule. */
export function journalNotes(attempt: OpenAttemptSummary): readonly string[] {
  const { journal } = attempt;
  const taken = takenNote(attempt);
  return [
    ...(taken === null ? [] : [taken]),
    ...(journal === "whole" ? [] : [journalStates[journal]]),
  ];
}

const journalStates: Readonly<Record<"damaged" | "missing", string>> = {
  damaged:
    "Its answer journal is damaged. What stands before the damage is used when you continue, and the damaged file is kept.",
  missing:
    "It has no answer journal any more. Every answer counted here is in the database; the clock goes on from the last saved step.",
};

function takenNote({ takenStepCount, takenAnswerCount }: OpenAttemptSummary): string | null {
  if (takenStepCount === 0) return null;
  const what =
    takenAnswerCount > 0
      ? counted(takenAnswerCount, "answer lies", "answers lie")
      : counted(takenStepCount, "step lies", "steps lie");
  return `${what} in the answer journal only. Continuing brings the database up to date.`;
}

export function discardLoss({ answeredCount, examCode }: OpenAttemptSummary): string {
  const answers = counted(answeredCount, "answer", "answers");
  return `The ${examCode} mock with its ${answers} and the time you used is deleted. It will not be in your history, and it cannot be brought back.`;
}

/** What a card is called; with several banks each names its own, so that no two are called alike. */
export function cardTitle(name: string, bank: BankSummary, isOnlyBank: boolean): string {
  return isOnlyBank ? name : `${name}: ${bankName(bank)}`;
}

export function questionsInBank(count: number): string {
  return `${count} questions in the bank.`;
}

export function studyAbout(examCode: string): string {
  return `A short note on each objective of ${examCode}: what it is about, and what tells the answers apart.`;
}

export function domainCount(rightCount: number, scoredCount: number): string {
  return `${rightCount} of ${scoredCount}`;
}

export function competencies(meetsCompetencies: boolean): string {
  return meetsCompetencies ? "Meets competencies" : "Needs improvement";
}

export function openResultOf(when: string): string {
  return `Open the result of ${when}`;
}

export function earlierScore(score: number, hasPassed: boolean): string {
  return `Estimated ${score}, ${hasPassed ? "passed" : "not passed"}`;
}

export function unreadableTitle(count: number): string {
  return count === 1
    ? "1 attempt in your history cannot be read"
    : `${count} attempts in your history cannot be read`;
}

export const unreadableMeaning =
  "They are damaged, or another version of Rehearsal wrote them. Nothing was deleted; the rest of your history is complete.";

export function bankFacts(bank: BankSummary): string {
  const { title, version, publisherName } = bank;
  return isUnsigned(bank)
    ? `${title} ${version}, which says it is by ${publisherName}`
    : `${title} ${version} by ${publisherName}`;
}

export function guideFacts({ guide }: BankSummary): string {
  return `Exam guide ${guide.version} of ${formatIsoDate(guide.published)}, checked ${formatIsoDate(guide.textChecked)}`;
}

export function lostHistoryFacts({ createdAtMs, counts }: BackupHead): string {
  const count = counts.finishedAttempts + counts.openAttempts;
  const mocks = count === 1 ? "1 mock" : `${count} mocks`;
  return `The backup of ${formatDateTime(createdAtMs)} holds ${mocks}. If you did not erase your history yourself, it may have been lost, and you can bring it back. You see what would happen before anything is done.`;
}
