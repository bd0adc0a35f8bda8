import type { ExamProfile } from "../../../../shared/attempts/attempt-record.ts";
import type { BankStanding } from "../../../../shared/bank/bank-summary.ts";
import type { Interruption } from "../../../../shared/exam/exam-event.ts";
import type { EndReason } from "../../../../shared/exam/exam-session.ts";
import type { Pace } from "../../../../shared/review/pace.ts";
import { formatDateTime, formatIsoDate } from "../../ui/format-date.ts";
import { formatDuration } from "../../ui/format-duration.ts";
import { profileName } from "../../ui/profile-name.ts";
import { durationInWords } from "./duration-in-words.ts";

function questions(count: number): string {
  return count === 1 ? "1 question" : `${count} questions`;
}

/* The result */

export function resultSubtitle(examName: string, mock: string, startedAtMs: number): string {
  return `${examName} · ${mock} · ${formatDateTime(startedAtMs)}`;
}

export function countOf(count: number, total: number): string {
  return `${count} of ${total}`;
}

/** A share in whole percent, rounded down: 100% is said of a full count alone. */
export function percentOf(count: number, total: number): string {
  return `${Math.floor((count * 100) / total)}%`;
}

export function domainNote(meetsPercent: number): string {
  return `A domain meets competencies from ${meetsPercent}% of its scored questions. This line is a study aid: it is not the exam's own, and the pass mark counts all domains together.`;
}

export function outcome(hasPassed: boolean): string {
  return hasPassed
    ? "By this estimate you would have passed."
    : "By this estimate you would not have passed.";
}

export const resultMessages = {
  estimateQuestion: "Why is this an estimate?",
  yourEstimate: (score: number) => `Your estimate ${score}`,
  passMark: (passing: number) => `Pass mark ${passing}`,
  domains: "By domain",
  meets: "Meets competencies",
  needs: "Needs improvement",
  noneScored: "No scored questions",
  next: "What to do next",
  reviewMisses: (count: number) => `Review the misses (${count})`,
  reviewMissesWhy: "Read why each was marked wrong, while you still know what you thought.",
  practiseDomain: (id: string) => `Practise domain ${id}`,
  practiseDomainWhy: (title: string, right: string) => `${title} is your weakest: ${right} right.`,
  reviewAll: (count: number) => `Review all (${count})`,
  journal: (count: number) => `Error journal (${count})`,
  anotherMock: "Sit another mock",
  anotherMockWhy: "Another form shows whether it has sunk in.",
  home: "Home",
  keep: "Keep this report",
  keepWhat:
    "All that stands here, laid out for paper: for your files, or for whoever studies with you.",
  tasks: "By task",
  domain: "Domain",
  standing: "Standing",
  task: "Task",
  right: "Right",
  share: "Share",
  facts: "About this attempt",
} as const;

/* The report on paper */

export const sheetMessages = {
  kind: "Score report",
  sat: (code: string, mock: string) => `${code} · ${mock}`,
  unsigned:
    "Nobody signed this question bank, so nobody vouches for its questions and this result counts nowhere else.",
  remark:
    "Made by Rehearsal from practice questions. It is no result of the exam's provider and proves nothing to anybody else.",
} as const;

/* The facts of an attempt */

export const factNames = {
  exam: "Exam",
  mock: "Mock",
  formCode: "Form code",
  profile: "Conditions",
  started: "Started",
  timeUsed: "Time used",
  pace: "Pace",
  ending: "How it ended",
  right: "Scored questions",
  interruptions: "Interruptions",
  unscored: "Unscored questions",
  bank: "Question bank",
  publisher: "Publisher",
  signature: "Signing key",
  hash: "Bank hash",
  guide: "Exam guide",
} as const;

const standings: Readonly<Record<BankStanding, string>> = {
  release: "signature verified with its release key",
  development: "signature verified with a development key, made for testing only",
  "trusted-by-person": "signature verified with a key that you chose to trust",
  unsigned: "the name that the bank gives itself; nobody signed it",
};

const endings: Readonly<Record<EndReason, string>> = {
  "ended-by-candidate": "You ended it.",
  "time-expired": "The time ran out.",
};

export function examFact(code: string, name: string): string {
  return `${name} (${code})`;
}

export function publisherFact(name: string, standing: BankStanding): string {
  return `${name}: ${standings[standing]}`;
}

export function signatureFact(keyId: string): string {
  return `Minisign key ${keyId}`;
}

export function hashFact(sha256: string): string {
  return `SHA-256 ${sha256}`;
}

export function guideFact(version: string, published: string, checked: string): string {
  return `Version ${version} of ${formatIsoDate(published)}, its text last checked on ${formatIsoDate(checked)}`;
}

export function bankFact(title: string, version: string, revision: number): string {
  return `${title}, version ${version}, revision ${revision}`;
}

export function profileFact(profile: ExamProfile): string {
  const rule = profile === "relaxed" ? "it could be paused" : "it could not be paused";
  return `${profileName(profile)}: ${rule}.`;
}

export function endingFact(reason: EndReason): string {
  return endings[reason];
}

export function timeFact(
  elapsedMs: number,
  limitMs: number | null,
  allowance: string | null,
): string {
  const used = formatDuration(elapsedMs);
  const frame = limitMs === null ? `${used}, untimed` : `${used} of ${formatDuration(limitMs)}`;
  return allowance === null ? frame : `${frame} (allowance: ${allowance})`;
}

/** The average per question, what all of them take at that pace, and what the limit allows. */
export function paceFact(pace: Pace, limitMs: number | null): string {
  const { seenCount, questionCount, perQuestionMs, wholeFormMs } = pace;
  const average = `${durationInWords(perQuestionMs)} per question on average`;
  const whole = formatDuration(wholeFormMs);
  if (seenCount < questionCount) {
    const limit = limitMs === null ? "" : `; the limit was ${formatDuration(limitMs)}`;
    return `${average}, over the ${seenCount} that you saw. At this pace all ${questionCount} take ${whole}${limit}.`;
  }
  return limitMs === null
    ? `${average}.`
    : `${average}; the limit allows ${durationInWords(limitMs / questionCount)}.`;
}

export function rightFact(right: number, scored: number): string {
  return scored === 0 ? "None." : `${countOf(right, scored)} right (${percentOf(right, scored)})`;
}

export function unscoredFact(unscored: number, right: number, total: number): string {
  return unscored === 0
    ? `None: all ${questions(total)} counted.`
    : `${unscored} of ${total}, left out of the score, ${right} of them right. The review marks them.`;
}

export const noInterruptions = "None.";

export function interruptionSentence(interruption: Interruption): string {
  return `${interruptionEvent(interruption)}, ${placeInExam(interruption.atElapsedMs)}. ${
    interruption.wasCounted ? "It counted as exam time." : "It did not count as exam time."
  }`;
}

function placeInExam(atElapsedMs: number): string {
  return atElapsedMs < 1000
    ? "at the start of the exam"
    : `${durationInWords(atElapsedMs)} into the exam`;
}

function interruptionEvent({ kind, lengthMs, isEstimated }: Interruption): string {
  const exact = durationInWords(Math.abs(lengthMs));
  const length = isEstimated ? `about ${exact}` : exact;
  switch (kind) {
    case "app-closed":
      return `You were away from the exam for ${length}`;
    case "suspended":
      return `The computer slept or stood still for ${length}`;
    case "restarted":
      return `The computer was restarted and was away for ${length}`;
    case "paused":
      return `You paused the exam for ${length}`;
    case "clock-changed":
      return `The system clock was put ${lengthMs < 0 ? "back" : "forward"} by ${length}`;
  }
}
