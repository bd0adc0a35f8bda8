import {
  type FinishedAttempt,
  FinishedAttemptSchema,
  OpenAttemptSchema,
} from "../../shared/attempts/attempt-record.ts";
import { finishAttempt } from "../../shared/attempts/finish-attempt.ts";
import type { BankOutline } from "../../shared/bank/bank-summary.ts";
import type { Item } from "../../shared/bank/item.ts";
import type { ExamEvent } from "../../shared/exam/exam-event.ts";
import type { FormMode } from "../../shared/exam/form.ts";
import { replaySession } from "../../shared/exam/replay-session.ts";
import type { Response } from "../../shared/exam/response.ts";
import { mulberry32, type Random } from "../../shared/lib/random.ts";
import { anAssembledForm } from "./builders/an-assembled-form.ts";
import { keyResponse } from "./key-response.ts";

interface Sitting {
  /** A UUID. */
  readonly attemptId: string;
  readonly mode: FormMode;
  /** The chance of a right answer, 0 to 1. */
  readonly skill: number;
  /** Wall clock, ms since 1970. */
  readonly startedAtMs: number;
  readonly profile?: "real-exam" | "relaxed";
  /** The same seed answers alike. */
  readonly seed: number;
}

/** A mock as somebody of that skill would have sat it from the first question to the last, by the real rules of form, exam and scoring. */
export function sitByItself(
  { outline, items }: { readonly outline: BankOutline; readonly items: readonly Item[] },
  sitting: Sitting,
): FinishedAttempt {
  const { attemptId, mode, startedAtMs, profile = "real-exam", seed } = sitting;
  const form = anAssembledForm(outline, mode);
  const inForm = form.positions.flatMap(({ itemId }) => items.filter(({ id }) => id === itemId));
  const open = OpenAttemptSchema.parse({
    recordVersion: 1,
    status: "open",
    attemptId,
    bank: outline.summary,
    blueprint: outline.blueprint,
    form,
    items: inForm,
    conditions: {
      profile,
      allowanceId: null,
      timeLimitMs: outline.blueprint.timeLimitMinutes * 60_000,
      countsSleep: false,
      asksConfidence: profile === "relaxed",
    },
    startedAtMs,
  });
  const events = answersOf(inForm, sitting, mulberry32(seed));
  const session = replaySession(form, open.conditions.timeLimitMs, events);
  if (session.status !== "ended") throw new Error("The sitting did not end.");
  const endedAtMs = startedAtMs + session.endedAtMs;
  return FinishedAttemptSchema.parse(finishAttempt({ open, events, session, endedAtMs }));
}

/** Answers question after question, 10 to 90 seconds each; a relaxed mock is rated, too. */
function answersOf(
  items: readonly Item[],
  { skill, profile }: Sitting,
  random: Random,
): readonly ExamEvent[] {
  let elapsedMs = 0;
  const events = items.flatMap((item, position): readonly ExamEvent[] => {
    const { id: itemId } = item;
    const isRight = random() < skill;
    const isSure = random() < (isRight ? 0.7 : 0.3);
    const response = isRight ? keyResponse(item) : wrongAnswerTo(item);
    const beganMs = elapsedMs;
    elapsedMs += Math.round(10_000 + random() * (isRight ? 50_000 : 80_000));
    return [
      ...(position === 0 ? [] : [{ type: "moved", elapsedMs: beganMs, position } as const]),
      { type: "answered", elapsedMs, itemId, response },
      ...(profile === "relaxed"
        ? [{ type: "rated", elapsedMs, itemId, confidence: isSure ? "sure" : "guess" } as const]
        : []),
    ];
  });
  return [...events, { type: "ended-by-candidate", elapsedMs: elapsedMs + 1000 }];
}

/** None of the wrong answers is the key: one option too few, the wrong way round, or one prompt alone. */
function wrongAnswerTo(item: Item): Response {
  switch (item.kind) {
    case "single-choice": {
      const wrong = item.options.find(({ id }) => id !== item.key)?.id ?? item.key;
      return { kind: item.kind, optionId: wrong };
    }
    case "multiple-response":
      return { kind: item.kind, optionIds: item.key.slice(0, 1) };
    case "ordering":
      return { kind: item.kind, order: item.key.toReversed() };
    case "matching":
      return { kind: item.kind, pairs: Object.fromEntries(Object.entries(item.key).slice(0, 1)) };
  }
}
