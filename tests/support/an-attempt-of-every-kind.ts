import type { FinishedAttempt } from "../../shared/attempts/attempt-record.ts";
import type { BankOutline } from "../../shared/bank/bank-summary.ts";
import { type Item, ITEM_KINDS, type PartId } from "../../shared/bank/item.ts";
import type { Confidence } from "../../shared/exam/confidence.ts";
import type { Response } from "../../shared/exam/response.ts";
import { aForm } from "./builders/a-form.ts";
import { aFinishedAttempt, type EventInput, someEvents } from "./builders/an-attempt.ts";
import { keyResponse } from "./key-response.ts";

type Outcome = "right" | "wrong" | "incomplete" | "harmed" | "unanswered";
const OUTCOMES: readonly Outcome[] = ["right", "wrong", "incomplete", "harmed", "unanswered"];

interface Bank {
  readonly outline: BankOutline;
  readonly items: readonly Item[];
}

/**
 * A relaxed mock of twenty questions: five of each kind, answered rightly, wrongly, in part (of a single choice: helped by a change),
 * changed from right to wrong, and not at all. The wrong ones were sure, the incomplete ones slow and flagged, the right ones unscored
 * and with a note.
 */
export function anAttemptOfEveryKind({ outline, items }: Bank): FinishedAttempt {
  const chosen = ITEM_KINDS.flatMap((kind) =>
    items
      .filter((item) => item.kind === kind)
      .slice(0, OUTCOMES.length)
      .map((item, place) => ({ item, outcome: OUTCOMES[place] ?? "unanswered" })),
  );
  const form = aForm(chosen.map(({ item }) => item));
  const positions = form.positions.map((position, place) => ({
    ...position,
    isScored: chosen[place]?.outcome !== "right",
  }));
  const events = chosen.flatMap(({ item, outcome }, position): readonly EventInput[] => {
    const startMs = position * 100_000;
    const [itemId, elapsedMs] = [item.id, startMs + 5000];
    return [
      { type: "moved", elapsedMs: startMs, position },
      ...answersOf(item, outcome).map((response) => ({
        ...({ type: "answered", itemId, response } as const),
        elapsedMs,
      })),
      ...marksOf(outcome).map((mark) => ({ ...mark, itemId, elapsedMs })),
      // The time after this belongs to no question.
      { type: "review-opened", elapsedMs: startMs + (outcome === "incomplete" ? 95_000 : 20_000) },
    ];
  });
  return aFinishedAttempt({
    attemptId: "00000000-0000-4000-8000-00000000aaaa",
    bank: outline.summary,
    blueprint: outline.blueprint,
    form: { ...form, positions },
    items: chosen.map(({ item }) => item),
    conditions: {
      profile: "relaxed",
      allowanceId: null,
      timeLimitMs: 5_400_000,
      countsSleep: false,
      asksConfidence: true,
    },
    events: someEvents(...events, { type: "ended-by-candidate", elapsedMs: 2_100_000 }),
  });
}

type Mark =
  | { readonly type: "rated"; readonly confidence: Confidence }
  | { readonly type: "flagged"; readonly isFlagged: true }
  | { readonly type: "noted"; readonly note: string };

function marksOf(outcome: Outcome): readonly Mark[] {
  switch (outcome) {
    case "right":
      return [{ type: "noted", note: "Look this up again." }];
    case "wrong":
      return [{ type: "rated", confidence: "sure" }];
    case "incomplete":
      return [
        { type: "flagged", isFlagged: true },
        { type: "rated", confidence: "unsure" },
      ];
    case "harmed":
      return [{ type: "rated", confidence: "guess" }];
    case "unanswered":
      return [];
  }
}

function answersOf(item: Item, outcome: Outcome): readonly Response[] {
  const [right, wrong] = [keyResponse(item), wrongAnswerTo(item)];
  switch (outcome) {
    case "right":
      return [right];
    case "wrong":
      return [wrong];
    case "incomplete":
      return item.kind === "single-choice" ? [wrong, right] : [incompleteAnswerTo(item)];
    case "harmed":
      return [right, wrong];
    case "unanswered":
      return [];
  }
}

/** As many parts as the key has, one or more of them not as in the key. */
function wrongAnswerTo(item: Item): Response {
  const notIn = (key: readonly PartId[]) => item.options.find(({ id }) => !key.includes(id))?.id;
  switch (item.kind) {
    case "single-choice":
      return { kind: item.kind, optionId: notIn([item.key]) ?? item.key };
    case "multiple-response": {
      const wrong = notIn(item.key);
      const kept = item.key.slice(1);
      return { kind: item.kind, optionIds: wrong === undefined ? item.key : [...kept, wrong] };
    }
    case "ordering":
      return { kind: item.kind, order: item.key.toReversed() };
    case "matching": {
      const pairs = item.prompts.map(({ id }) => {
        const other = item.options.find((option) => option.id !== item.key[id]);
        return [id, other?.id ?? id] as const;
      });
      return { kind: item.kind, pairs: Object.fromEntries(pairs) };
    }
  }
}

/** The first part of the key and nothing else. */
function incompleteAnswerTo(item: Exclude<Item, { readonly kind: "single-choice" }>): Response {
  switch (item.kind) {
    case "multiple-response":
      return { kind: item.kind, optionIds: item.key.slice(0, 1) };
    case "ordering":
      return { kind: item.kind, order: item.key.slice(0, 2) };
    case "matching":
      return { kind: item.kind, pairs: Object.fromEntries(Object.entries(item.key).slice(0, 1)) };
  }
}
