import { assertNever } from "../../../../shared/lib/assert-never.ts";
import type { MarkedQuestion } from "../../../../shared/review/marked-question.ts";
import { letterOf, numberOf } from "./comparison-parts.ts";

type ShownQuestion = Pick<MarkedQuestion, "optionOrder" | "promptOrder">;

/** An answer in the letters and numbers that the candidate saw: "B, E", or "1 B, 3 A" of a matching. */
export function answerInLetters(
  { optionOrder, promptOrder }: ShownQuestion,
  response: NonNullable<MarkedQuestion["response"]>,
): string {
  switch (response.kind) {
    case "single-choice":
      return letterOf(response.optionId, optionOrder);
    case "multiple-response":
      return response.optionIds
        .map((id) => letterOf(id, optionOrder))
        .sort()
        .join(", ");
    case "ordering":
      return response.order.map((id) => letterOf(id, optionOrder)).join(", ");
    case "matching":
      return promptOrder
        .flatMap((promptId) => {
          const optionId = response.pairs[promptId];
          return optionId === undefined
            ? []
            : [`${numberOf(promptId, promptOrder)} ${letterOf(optionId, optionOrder)}`];
        })
        .join(", ");
    default:
      return assertNever(response);
  }
}
