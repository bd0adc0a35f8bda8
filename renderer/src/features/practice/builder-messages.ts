import type { ItemKind } from "../../../../shared/bank/item.ts";
import type { PastPractice } from "../../../../shared/practice/past-practices.ts";
import type { PracticePlan } from "../../../../shared/practice/practice-plan.ts";
import type { DomainStanding, Preset } from "../../../../shared/practice/practice-presets.ts";
import type { PracticeScope } from "../../../../shared/practice/practice-scope.ts";
import type {
  Difficulty,
  PracticeSize,
  PracticeState,
  WishGroup,
} from "../../../../shared/practice/practice-wish.ts";
import { formatDuration } from "../../ui/format-duration.ts";

function questions(count: number): string {
  return count === 1 ? "1 question" : `${count} questions`;
}

export const builderMessages = {
  title: (examCode: string) => `Practice: ${examCode}`,
  back: "Home",
  apart:
    "Each question is marked and explained at once. Practice is kept apart from your mocks: it changes no score, but a fresh mock takes what you saw here for seen.",
  build: "Build a practice",
  places: "Domains, tasks and objectives",
  expand: (part: string) => `What is in ${part}`,
  kinds: "Kinds of questions",
  difficulties: "Difficulty",
  states: "How you stand with them",
  size: "How many",
  timing: "Time",
  minutes: "Minutes for the whole practice",
  minutesHint: (most: number) => `A whole number from 1 to ${most}.`,
  minutesWrong: (most: number) => `Give a whole number of minutes from 1 to ${most}.`,
  rule: "Nothing chosen in a group means that it does not matter. Within a group a question needs to fit one choice; between groups it has to fit all.",
  clear: "Clear every choice",
  yours: "Your practice",
  matching: (count: number) => (count === 1 ? "1 question matches." : `${questions(count)} match.`),
  begin: (count: number) => `Practise ${questions(count)}`,
  builtTitle: "Practice: your choice",
  nothing: "No question matches",
  nothingWhy: "No question of this bank fits all of your choices together.",
  nothingAtAll: "This bank has no questions.",
  presets: "Begin at once",
  presetTitle: (title: string) => `Practice: ${title}`,
  lookBack: "Look back over how many mocks",
  past: "Your practices",
  pastNone: "What you practised will be here, with how many were right.",
  repeat: "Practise it again",
  misses: (count: number) => `Its misses (${count})`,
  showAll: (count: number) => `Show all ${count}`,
  unreadable: (count: number) =>
    count === 1
      ? "1 stored answer or mark of this bank cannot be read"
      : `${count} stored answers or marks of this bank cannot be read`,
  unreadableMeaning:
    "They are damaged, or another version of Rehearsal wrote them. Nothing was deleted; they are left out here.",
} as const;

export const kindNames: Readonly<Record<ItemKind, string>> = {
  "single-choice": "Single choice",
  "multiple-response": "Multiple response",
  ordering: "Ordering",
  matching: "Matching",
};

export const difficultyNames: Readonly<Record<Difficulty, string>> = {
  1: "Easy",
  2: "Medium",
  3: "Hard",
};

export const stateNames: Readonly<Record<PracticeState, string>> = {
  unseen: "Not seen yet",
  "last-wrong": "Missed last time",
  flagged: "Flagged in the last mock",
  "low-confidence": "Unsure or guessed",
  due: "Due today",
};

/** A way out where nothing matches. */
export const withoutGroup: Readonly<Record<WishGroup, (count: number) => string>> = {
  objectives: (count) => `From the whole exam (${count})`,
  kinds: (count) => `Any kind (${count})`,
  difficulties: (count) => `Any difficulty (${count})`,
  states: (count) => `However you stand (${count})`,
};

export function sizeTitle(size: PracticeSize): string {
  return size === null ? "All" : String(size);
}

export const timingTitles = {
  untimed: { title: "No clock", note: "Take as long as you need." },
  "exam-pace": {
    title: "Exam pace",
    note: (paceMs: number) => `${formatDuration(paceMs)} a question, as in the exam.`,
  },
  minutes: { title: "Your own time", note: "So many minutes for all." },
} as const;

/** How many are asked, and in what time. */
export function planFacts(plan: PracticePlan, isChoosing: boolean): string {
  const which = isChoosing
    ? "What you have not seen comes first, then what you missed last time."
    : "All of them are asked.";
  const time =
    plan.timeLimitMs === null
      ? "There is no clock."
      : `You have ${formatDuration(plan.timeLimitMs)}.`;
  return `${which} ${time}`;
}

function mocks(count: number): string {
  return count === 1 ? "your last mock" : `your last ${count} mocks`;
}

/** What a preset is called; its domain is null where none can be told yet. */
export const presetTitles: Readonly<
  Record<Preset, (mockCount: number, weakest: DomainStanding | null) => string>
> = {
  "quick-ten": () => "Quick ten",
  missed: (mockCount) => (mockCount === 0 ? "Missed in mocks" : `Missed in ${mocks(mockCount)}`),
  "not-seen": (mockCount) =>
    mockCount === 0 ? "Not seen in mocks" : `Not seen in ${mocks(mockCount)}`,
  "weakest-domain": (_mockCount, weakest) =>
    weakest === null ? "Weakest domain" : `Weakest domain: ${weakest.domainId} ${weakest.title}`,
};

export function presetNote(preset: Preset, weakest: DomainStanding | null): string {
  switch (preset) {
    case "quick-ten":
      return "From the whole exam, what you have not seen first.";
    case "missed":
      return "Wrong or left open.";
    case "not-seen":
      return "None of them asked these.";
    case "weakest-domain":
      return weakest === null
        ? ""
        : `${weakest.rightCount} of the ${questions(weakest.seenCount)} that you met were right the last time.`;
  }
}

/** Why a preset has nothing to give. */
export function presetMissing(preset: Preset, mockCount: number, least: number): string {
  switch (preset) {
    case "quick-ten":
      return "This bank has no questions.";
    case "missed":
      return mockCount === 0 ? "Sit a mock first." : "Nothing was missed.";
    case "not-seen":
      return mockCount === 0 ? "Sit a mock first." : "They asked every question of this bank.";
    case "weakest-domain":
      return `Meet at least ${questions(least)} of a domain first, in a mock or in practice.`;
  }
}

export function scopeName(scope: PracticeScope): string {
  if (scope.kind === "part") return `${scope.id} ${scope.title}`;
  return scope.count === 0 ? "Earlier objectives" : `${scope.count} domains`;
}

export function pastTitle(scope: PracticeScope): string {
  return `Practice: ${scopeName(scope)}`;
}

export function pastScore({ rightCount, checkedCount }: PastPractice): string {
  return `${rightCount} of ${checkedCount} right`;
}
