import type { PartId } from "../../../../../shared/bank/item.ts";
import type { Response } from "../../../../../shared/exam/response.ts";
import { assertNever } from "../../../../../shared/lib/assert-never.ts";
import { type CandidateQuestion, letteredIds } from "../candidate-question.ts";
import { responseOfKind } from "./answer-question.ts";

/** What pressing a letter does to a question. */
export type LetterEffect =
  | {
      readonly type: "answer";
      readonly response: Response | null;
      readonly change: "chosen" | "cleared" | "placed";
    }
  | { readonly type: "focus-prompt"; readonly promptId: PartId };

/**
 * The effect of the letter of the option or prompt at a 0-based place; null where it changes nothing. Letters choose and, where
 * several can be chosen, take back; they add to the end of an order; in matching they lead to the prompt.
 */
export function letterEffect(
  question: CandidateQuestion,
  response: Response | null,
  index: number,
): LetterEffect | null {
  const { kind } = question.item;
  const partId = letteredIds(question)[index];
  if (partId === undefined) return null;
  switch (kind) {
    case "single-choice":
      if (responseOfKind(kind, response)?.optionId === partId) return null;
      return { type: "answer", response: { kind, optionId: partId }, change: "chosen" };
    case "multiple-response": {
      const chosen = responseOfKind(kind, response)?.optionIds ?? [];
      const isChosen = chosen.includes(partId);
      const optionIds = question.position.optionOrder.filter((id) =>
        id === partId ? !isChosen : chosen.includes(id),
      );
      return {
        type: "answer",
        response: optionIds.length === 0 ? null : { kind, optionIds },
        change: isChosen ? "cleared" : "chosen",
      };
    }
    case "ordering": {
      const order = responseOfKind(kind, response)?.order ?? [];
      if (order.includes(partId)) return null;
      return { type: "answer", response: { kind, order: [...order, partId] }, change: "placed" };
    }
    case "matching":
      return { type: "focus-prompt", promptId: partId };
    default:
      return assertNever(kind);
  }
}
