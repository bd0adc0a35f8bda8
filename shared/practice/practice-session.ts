import type { Item, PartId } from "../bank/item.ts";
import type { Confidence } from "../exam/confidence.ts";
import type { FormPosition } from "../exam/form.ts";
import type { Response } from "../exam/response.ts";
import { assertNever } from "../lib/assert-never.ts";
import { verdictOf } from "../scoring/score-item.ts";
import type { Verdict } from "../scoring/exam-result.ts";

/** A question of a practice: its item, with the order of its parts on screen. */
export interface PracticeQuestion {
  readonly item: Item;
  readonly position: Pick<FormPosition, "optionOrder" | "promptOrder">;
}

/** What was answered to a question and how it was marked. Nothing changes it any more. */
export interface CheckedQuestion extends PracticeQuestion {
  readonly response: Response | null;
  readonly struckIds: ReadonlySet<PartId>;
  readonly verdict: Verdict;
  /** Null where the person did not say. */
  readonly confidence: Confidence | null;
  readonly answeredAtMs: number;
  /** From the question on the screen to its check. */
  readonly spentMs: number;
}

interface SessionBase {
  /** Marked already, in their order. */
  readonly checked: readonly CheckedQuestion[];
  /** Not marked yet, in their order, without the one on screen. */
  readonly ahead: readonly PracticeQuestion[];
}

/** A question is on screen and its answer may still be changed. */
export interface AnsweringPractice extends SessionBase {
  readonly status: "answering";
  readonly question: PracticeQuestion;
  readonly response: Response | null;
  readonly struckIds: ReadonlySet<PartId>;
  /** Null as long as the person has not said. */
  readonly confidence: Confidence | null;
  /** Wall clock, ms since 1970. */
  readonly shownAtMs: number;
  /** When the time of the whole practice is up: wall clock, ms since 1970. Null without a limit. */
  readonly deadlineMs: number | null;
}

/** The question on screen was marked: it is the last one of `checked`. */
export interface CheckedPractice extends SessionBase {
  readonly status: "checked";
  readonly question: CheckedQuestion;
  /** What is left of the time, in ms: it stands still while there is something to read. Null without a limit. */
  readonly timeLeftMs: number | null;
}

/** Nothing more is asked: every question was marked, or the time is up. */
export interface FinishedPractice extends SessionBase {
  readonly status: "finished";
  readonly reason: "all-checked" | "time-expired";
}

export type PracticeSession = AnsweringPractice | CheckedPractice | FinishedPractice;

export type PracticeEvent =
  | { readonly type: "answered"; readonly response: Response | null }
  | { readonly type: "struck"; readonly partId: PartId; readonly isStruck: boolean }
  | { readonly type: "rated"; readonly confidence: Confidence | null }
  | { readonly type: "checked"; readonly nowMs: number }
  | { readonly type: "went-on"; readonly nowMs: number }
  /** Time went by. It ends the practice at its deadline, however late it comes. */
  | { readonly type: "clock-ticked"; readonly nowMs: number };

/**
 * A practice of some questions in their order, with the first one on screen; finished at once where there is none. `timeLimitMs`
 * is for answering them all, null for no limit.
 */
export function startPractice(
  questions: readonly PracticeQuestion[],
  nowMs: number,
  timeLimitMs: number | null,
): PracticeSession {
  return show({ checked: [], ahead: questions, timeLeftMs: timeLimitMs }, nowMs);
}

/** What is left of the time, in ms, never less than 0; null without a limit or once the practice is over. */
export function practiceTimeLeftMs(session: PracticeSession, nowMs: number): number | null {
  switch (session.status) {
    case "answering":
      return session.deadlineMs === null ? null : Math.max(0, session.deadlineMs - nowMs);
    case "checked":
      return session.timeLeftMs;
    case "finished":
      return null;
  }
}

/** The rule book of a practice. What makes no sense at the moment changes nothing. */
export function advancePractice(session: PracticeSession, event: PracticeEvent): PracticeSession {
  switch (event.type) {
    case "answered":
      return session.status === "answering" ? { ...session, response: event.response } : session;
    case "struck":
      return session.status === "answering" ? withStrike(session, event) : session;
    case "rated":
      return session.status === "answering"
        ? { ...session, confidence: event.confidence }
        : session;
    case "checked":
      return session.status === "answering" ? check(session, event.nowMs) : session;
    case "went-on":
      return session.status === "checked" ? show(session, event.nowMs) : session;
    case "clock-ticked":
      return session.status === "answering" ? expire(session, event.nowMs) : session;
    default:
      return assertNever(event);
  }
}

function show(
  { checked, ahead, timeLeftMs }: Omit<CheckedPractice, "status" | "question">,
  nowMs: number,
): PracticeSession {
  const [question, ...rest] = ahead;
  if (question === undefined)
    return { status: "finished", reason: "all-checked", checked, ahead: [] };
  if (timeLeftMs === 0) return { status: "finished", reason: "time-expired", checked, ahead };
  return {
    status: "answering",
    checked,
    ahead: rest,
    question,
    response: null,
    struckIds: new Set(),
    confidence: null,
    shownAtMs: nowMs,
    deadlineMs: timeLeftMs === null ? null : nowMs + timeLeftMs,
  };
}

function withStrike(
  session: AnsweringPractice,
  { partId, isStruck }: Extract<PracticeEvent, { readonly type: "struck" }>,
): AnsweringPractice {
  const others = [...session.struckIds].filter((id) => id !== partId);
  return { ...session, struckIds: new Set(isStruck ? [...others, partId] : others) };
}

function check(session: AnsweringPractice, nowMs: number): CheckedPractice {
  const { checked, ahead, response, struckIds, confidence } = session;
  const question: CheckedQuestion = {
    ...session.question,
    response,
    struckIds,
    verdict: verdictOf(session.question.item, response),
    confidence,
    answeredAtMs: nowMs,
    // The wall clock may be put back meanwhile; nobody answers in less than no time.
    spentMs: Math.max(0, nowMs - session.shownAtMs),
  };
  const timeLeftMs = practiceTimeLeftMs(session, nowMs);
  return { status: "checked", checked: [...checked, question], ahead, question, timeLeftMs };
}

/** An answer that stands at the deadline is checked, so that nothing that was answered is lost. A question left open was not asked. */
function expire(session: AnsweringPractice, nowMs: number): PracticeSession {
  const { deadlineMs } = session;
  if (deadlineMs === null || nowMs < deadlineMs) return session;
  const { checked, ahead } =
    session.response === null
      ? { checked: session.checked, ahead: [session.question, ...session.ahead] }
      : check(session, deadlineMs);
  const reason = ahead.length === 0 ? "all-checked" : "time-expired";
  return { status: "finished", reason, checked, ahead };
}
