import { type FinishedAttempt, OpenAttemptSchema } from "../../shared/attempts/attempt-record.ts";
import { finishAttempt } from "../../shared/attempts/finish-attempt.ts";
import type { BankOutline } from "../../shared/bank/bank-summary.ts";
import type { Item } from "../../shared/bank/item.ts";
import { assembleForm } from "../../shared/exam/assemble-form.ts";
import { CONFIDENCES } from "../../shared/exam/confidence.ts";
import { type ExamEvent, ExamEventSchema } from "../../shared/exam/exam-event.ts";
import { replaySession } from "../../shared/exam/replay-session.ts";
import type { Response } from "../../shared/exam/response.ts";
import { mulberry32, type Random } from "../../shared/lib/random.ts";
import { keyResponse } from "../support/key-response.ts";

const SHARE_RIGHT = 0.7;
const SHARE_CHANGED = 0.15;
const SHARE_FLAGGED = 0.1;
const LONGEST_QUESTION_MS = 150_000;

interface Bank {
  readonly outline: BankOutline;
  readonly items: readonly Item[];
}

/** Random mocks of a bank as they are after a whole sitting each, with answers, flags and second thoughts. */
export function satMocks(bank: Bank, count: number): readonly FinishedAttempt[] {
  return Array.from({ length: count }, (_, index) => satMock(bank, index + 1));
}

function satMock({ outline, items }: Bank, seed: number): FinishedAttempt {
  const assembled = assembleForm({ outline, mode: { type: "seeded", seed }, history: new Map() });
  if (!assembled.ok) throw new Error(assembled.error.code);
  const form = assembled.value;
  const byId = new Map(items.map((item) => [item.id, item]));
  const asked = form.positions.flatMap(({ itemId }) => byId.get(itemId) ?? []);
  const events = sit(asked, mulberry32(seed));
  const session = replaySession(form, null, events);
  if (session.status !== "ended") throw new Error("The mock did not end.");
  const open = OpenAttemptSchema.parse({
    recordVersion: 1,
    status: "open",
    attemptId: crypto.randomUUID(),
    bank: outline.summary,
    blueprint: outline.blueprint,
    form,
    items: asked,
    conditions: {
      profile: "relaxed",
      allowanceId: null,
      timeLimitMs: null,
      countsSleep: false,
      asksConfidence: true,
    },
    startedAtMs: 0,
  });
  return finishAttempt({ open, events, session, endedAtMs: session.endedAtMs });
}

function sit(items: readonly Item[], random: Random): readonly ExamEvent[] {
  let elapsedMs = 0;
  const after = (shareOfQuestion: number): { readonly elapsedMs: number } => {
    elapsedMs += Math.round(shareOfQuestion * random() * LONGEST_QUESTION_MS);
    return { elapsedMs };
  };
  const events = items.flatMap((item, position): readonly ExamEvent[] => {
    const { id: itemId } = item;
    const isRight = random() < SHARE_RIGHT;
    const answered = (response: Response): ExamEvent => ({
      type: "answered",
      ...after(0.5),
      itemId,
      response,
    });
    return [
      { type: "moved", ...after(0.1), position },
      ...(random() < SHARE_CHANGED ? [answered(isRight ? missOf(item) : keyResponse(item))] : []),
      answered(isRight ? keyResponse(item) : missOf(item)),
      {
        type: "rated",
        ...after(0.05),
        itemId,
        confidence: CONFIDENCES[Math.floor(random() * CONFIDENCES.length)] ?? null,
      },
      ...(random() < SHARE_FLAGGED
        ? [{ type: "flagged", ...after(0.05), itemId, isFlagged: true } as const]
        : []),
    ];
  });
  return [...events, ExamEventSchema.parse({ type: "ended-by-candidate", ...after(0.5) })];
}

/** A wrong response, as near to the key as may be. */
function missOf(item: Item): Response {
  switch (item.kind) {
    case "single-choice": {
      const other = item.options.find(({ id }) => id !== item.key);
      return { kind: item.kind, optionId: other?.id ?? item.key };
    }
    case "multiple-response":
      return { kind: item.kind, optionIds: item.key.slice(1) };
    case "ordering":
      return { kind: item.kind, order: item.key.toReversed() };
    case "matching":
      return { kind: item.kind, pairs: Object.fromEntries(Object.entries(item.key).slice(1)) };
  }
}
