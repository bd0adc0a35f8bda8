import type { PartId } from "../../../../shared/bank/item.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import type { CandidateQuestion } from "./candidate-question.ts";
import { responseOfKind } from "./answer-question.ts";
import { changedPairs } from "./changed-pairs.ts";

/** A letter or digit of an option or prompt. */
export interface PartKey {
  /** The 0-based place on screen of what it stands for. */
  readonly index: number;
  readonly by: "letter" | "digit";
  /** Whether it strikes the option out instead of choosing it. */
  readonly isStrike: boolean;
}

/** What such a key does to a question; `index` is the 0-based place of the option it was about. */
export type KeyEffect =
  | {
      readonly type: "answer";
      readonly index: number;
      readonly response: Response | null;
      readonly change: "chosen" | "cleared" | "placed";
    }
  | {
      readonly type: "match";
      readonly index: number;
      readonly response: Response | null;
      /** Counts from 1. */
      readonly promptNumber: number;
    }
  | {
      readonly type: "strike";
      readonly index: number;
      readonly partId: PartId;
      readonly isStruck: boolean;
    }
  | { readonly type: "focus-prompt"; readonly promptId: PartId };

/** A question as it stands when the key comes. */
export interface KeyMoment {
  readonly question: CandidateQuestion;
  readonly response: Response | null;
  readonly struckIds: ReadonlySet<PartId>;
  /** The prompt whose row has the focus, if any. */
  readonly focusedPromptId: PartId | null;
}

/**
 * The effect of a letter or digit; null where it changes nothing. Both choose an option and, where several can be chosen, take
 * it back; they add to the end of an order. In matching a digit leads to a prompt, and a letter gives its option to the prompt
 * that has the focus, else to the first one without a match.
 */
export function keyEffect(key: PartKey, moment: KeyMoment): KeyEffect | null {
  const { item, position } = moment.question;
  if (item.kind === "matching" && key.by === "digit") {
    const promptId = position.promptOrder[key.index];
    return key.isStrike || promptId === undefined ? null : { type: "focus-prompt", promptId };
  }
  const partId = position.optionOrder[key.index];
  if (partId === undefined) return null;
  if (!key.isStrike) return answerEffect(key.index, partId, moment);
  const isStruck = !moment.struckIds.has(partId);
  return { type: "strike", index: key.index, partId, isStruck };
}

function answerEffect(index: number, partId: PartId, moment: KeyMoment): KeyEffect | null {
  const { question, response } = moment;
  const { kind } = question.item;
  switch (kind) {
    case "single-choice":
      if (responseOfKind(kind, response)?.optionId === partId) return null;
      return { type: "answer", index, response: { kind, optionId: partId }, change: "chosen" };
    case "multiple-response": {
      const chosen = responseOfKind(kind, response)?.optionIds ?? [];
      const isChosen = chosen.includes(partId);
      const optionIds = question.position.optionOrder.filter((id) =>
        id === partId ? !isChosen : chosen.includes(id),
      );
      return {
        type: "answer",
        index,
        response: optionIds.length === 0 ? null : { kind, optionIds },
        change: isChosen ? "cleared" : "chosen",
      };
    }
    case "ordering": {
      const order = responseOfKind(kind, response)?.order ?? [];
      if (order.includes(partId)) return null;
      const next = { kind, order: [...order, partId] };
      return { type: "answer", index, response: next, change: "placed" };
    }
    case "matching":
      return matchEffect(index, partId, moment);
    default:
      return assertNever(kind);
  }
}

function matchEffect(index: number, optionId: PartId, moment: KeyMoment): KeyEffect | null {
  const { promptOrder } = moment.question.position;
  const given = responseOfKind("matching", moment.response);
  const promptId =
    moment.focusedPromptId ?? promptOrder.find((id) => given?.pairs[id] === undefined);
  if (promptId === undefined || given?.pairs[promptId] === optionId) return null;
  return {
    type: "match",
    index,
    response: changedPairs(given, promptId, optionId),
    promptNumber: promptOrder.indexOf(promptId) + 1,
  };
}
