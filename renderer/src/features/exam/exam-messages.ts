import { clockParts } from "../../ui/clock/clock-text.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import { listed } from "./listed.ts";
import type {
  OpenEnds,
  QuestionFilter,
  QuestionProgress,
  QuestionSummary,
} from "./question-summary.ts";
import type { QuestionPlace } from "./question-place.ts";
import type { SaveErrorCode } from "./sitting-services.ts";

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

/* The clock */

export const clockMessages = {
  untimed: "Untimed",
  lastMinutes: (minutes: number) =>
    minutes === 1 ? "The last minute has begun." : `The last ${minutes} minutes have begun.`,
  noticeRegion: "Notice",
  dismiss: "Dismiss",
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

export function cellName({ number, progress, isFlagged, hasNote }: QuestionSummary): string {
  const state = [
    progressNames[progress].toLowerCase(),
    ...(isFlagged ? ["flagged"] : []),
    ...(hasNote ? ["with a note"] : []),
  ].join(", ");
  return `Question ${number}: ${state}`;
}

export const reviewListMessages = {
  title: "Review before you end",
  intro: (isTimed: boolean) =>
    isTimed ? "Pick a question to go to it. The clock goes on." : "Pick a question to go to it.",
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

const diskFull = "The disk of this computer is full. Free some space on it.";
const diskSilent =
  "The disk of this computer does not answer. Check that it is not full or failing.";
const diskFailed =
  "The disk of this computer could not be written. Check that it is not full or failing.";

/** What can go wrong with a disk, and what to do about it. Everything else is a fault of the app. */
const saveFailures: Partial<Record<SaveErrorCode, string>> = {
  "journal-full": diskFull,
  "storage-full": diskFull,
  "journal-timeout": diskSilent,
  "storage-timeout": diskSilent,
  "journal-write-failed": diskFailed,
  "storage-failed": diskFailed,
  "storage-closed": diskFailed,
  "journal-forbidden":
    "Rehearsal may not write to its folder. Check that the disk is not write-protected and that the folder is yours.",
};

/** Why something is not saved and what to do about it, in a sentence or two. */
export function saveFailure(code: SaveErrorCode): string {
  return saveFailures[code] ?? "Something went wrong inside Rehearsal.";
}
