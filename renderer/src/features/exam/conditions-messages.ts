import type { ExamProfile } from "../../../../shared/attempts/attempt-record.ts";
import type { ErrataNote } from "../../../../shared/bank/errata-note.ts";
import type { ItemKind } from "../../../../shared/bank/item.ts";
import { profileName } from "../../ui/profile-name.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import { listed } from "./listed.ts";

const MINUTE_MS = 60_000;

function questions(count: number): string {
  return counted(count, "question", "questions");
}

/** A time limit (ms) as exams give it, in minutes: "90 minutes", "112 minutes 30 seconds". */
export function timeLimitInWords(limitMs: number): string {
  const minutes = Math.floor(limitMs / MINUTE_MS);
  const seconds = Math.floor((limitMs % MINUTE_MS) / 1000);
  const inMinutes = counted(minutes, "minute", "minutes");
  return seconds === 0 ? inMinutes : `${inMinutes} ${counted(seconds, "second", "seconds")}`;
}

/** What errata do to a mock, before it begins. */
export function errataNotice({ serial, entries }: ErrataNote): string {
  const withdrawn = entries.filter(({ action }) => action === "withdraw").length;
  const applied = `Errata ${serial} of this bank are applied.`;
  return withdrawn === 0
    ? applied
    : `${applied} ${questions(withdrawn)} withdrawn: a mock that held one gets another question of the same domain in its place, or is one shorter where there is none.`;
}

export const conditionsMessages = {
  title: (name: string) => `Mock exam: ${name}`,
  back: "Home",
  expect: "What will happen",
  form: (count: number, limitMs: number | null) =>
    limitMs === null
      ? `${questions(count)}, without a time limit.`
      : `${questions(count)} in ${timeLimitInWords(limitMs)}.`,
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
  tryKinds: (count: number) =>
    count === 1 ? "Try the question" : `Try the ${counted(count, "kind", "kinds")}`,
  tryNote: "A short tutorial, one question of each kind. No clock, and nothing is kept.",
  aidsNote:
    "Striking out, highlighting, notes, text size and colours are study aids of Rehearsal. The real exam may look different and may not have them: that is not confirmed.",
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
  profile: "Conditions",
  confidence: "How sure you are",
  allowance: "Time allowance",
  noAllowance: "None",
  noLimit: "as long as you need",
  remembered:
    "What you choose here is remembered on this computer for your next mock, the time allowance for each exam by itself.",
  yourMock: "Your mock",
  begin: "Begin",
  cancel: "Cancel",
  confirmTitle: "Begin now?",
  confirm: (count: number, limitMs: number | null) =>
    limitMs === null
      ? `${questions(count)} are waiting, without a time limit.`
      : `The clock starts at once: ${timeLimitInWords(limitMs)} for ${questions(count)}.`,
  confirmProfile: (title: string, rule: string) => `${title}: ${rule}`,
  notYet: "Not yet",
} as const;

export const profileMessages: Readonly<
  Record<
    ExamProfile,
    { readonly title: string; readonly note: string; readonly atBeginning: string }
  >
> = {
  "real-exam": {
    title: profileName("real-exam"),
    note: "It cannot be paused. No feedback, no explanations, and unscored questions stay hidden until the end.",
    atBeginning: "it cannot be paused.",
  },
  relaxed: {
    title: profileName("relaxed"),
    note: "It can be paused, and the clock stands still meanwhile. Still no feedback before the end.",
    atBeginning: "you can pause it.",
  },
};

/** Whether a relaxed mock asks how sure the candidate is of each answer. */
export const confidenceTiles = [
  { id: "not-asked", title: "Not asked", note: "As in the real exam." },
  {
    id: "asked",
    title: "Ask me",
    note: "By one key or button on each question: sure, unsure or guess. You need not say, and it is never part of your score.",
  },
] as const;

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
    how: "Pick the steps that belong and put them in order: drag them, press them, or type their place.",
    counts: "Every place holds the right step.",
  },
  matching: {
    name: "Matching",
    how: "Give each prompt its match: drag it, press both, or choose it from a list.",
    counts: "Every prompt has its right match.",
  },
};
