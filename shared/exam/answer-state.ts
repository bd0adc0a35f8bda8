import type { CandidateItem } from "../bank/candidate-item.ts";
import { assertNever } from "../lib/assert-never.ts";
import type { Response } from "./response.ts";

export type AnswerState = "unanswered" | "partly" | "answered" | "too-many";

/** How many options are chosen, put in order or, for matching, how many prompts have a choice. */
export function chosenCountOf(response: Response | null): number {
  if (response === null) return 0;
  switch (response.kind) {
    case "single-choice":
      return 1;
    case "multiple-response":
      return response.optionIds.length;
    case "ordering":
      return response.order.length;
    case "matching":
      return Object.keys(response.pairs).length;
    default:
      return assertNever(response);
  }
}

/** Whether a response has as many parts as the item asks for. Says nothing of right or wrong: it knows no key. */
export function answerStateOf(
  item: Pick<CandidateItem, "requiredCount">,
  response: Response | null,
): AnswerState {
  const chosenCount = chosenCountOf(response);
  if (chosenCount === 0) return "unanswered";
  if (chosenCount < item.requiredCount) return "partly";
  return chosenCount === item.requiredCount ? "answered" : "too-many";
}
