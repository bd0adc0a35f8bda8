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
  /** Not begun yet, in their order. */
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
}

/** The question on screen was marked: it is the last one of `checked`. */
export interface CheckedPractice extends SessionBase {
  readonly status: "checked";
  readonly question: CheckedQuestion;
}

/** Every question was marked. */
interface FinishedPractice extends SessionBase {
  readonly status: "finished";
}

export type PracticeSession = AnsweringPractice | CheckedPractice | FinishedPractice;

export type PracticeEvent =
  | { readonly type: "answered"; readonly response: Response | null }
  | { readonly type: "struck"; readonly partId: PartId; readonly isStruck: boolean }
  | { readonly type: "rated"; readonly confidence: Confidence | null }
  | { readonly type: "checked"; readonly nowMs: number }
  | { readonly type: "went-on"; readonly nowMs: number };

/** A practice of some questions in their order, with the first one on screen; finished at once where there is none. */
export function startPractice(
  questions: readonly PracticeQuestion[],
  nowMs: number,
): PracticeSession {
  return show({ checked: [], ahead: questions }, nowMs);
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
    default:
      return assertNever(event);
  }
}

function show({ checked, ahead }: SessionBase, nowMs: number): PracticeSession {
  const [question, ...rest] = ahead;
  if (question === undefined) return { status: "finished", checked, ahead: [] };
  return {
    status: "answering",
    checked,
    ahead: rest,
    question,
    response: null,
    struckIds: new Set(),
    confidence: null,
    shownAtMs: nowMs,
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
  return { status: "checked", checked: [...checked, question], ahead, question };
}
