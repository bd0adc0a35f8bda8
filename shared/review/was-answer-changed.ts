import type { Response, ResponseOf } from "../exam/response.ts";
import { assertNever } from "../lib/assert-never.ts";

/**
 * Whether the candidate ever took something back: cleared an answer, or gave up a part of it. Adding to an answer that was not
 * complete is no change. `responses` oldest first, cleared ones as null.
 */
export function wasAnswerChanged(responses: readonly (Response | null)[]): boolean {
  return responses.some((response, index) => {
    const before = responses[index - 1] ?? null;
    return before !== null && (response === null || !keeps(response, before));
  });
}

/** Whether everything that was chosen before still stands. */
function keeps(response: Response, before: Response): boolean {
  switch (before.kind) {
    case "single-choice":
      return response.kind === before.kind && response.optionId === before.optionId;
    case "multiple-response":
      return (
        response.kind === before.kind &&
        before.optionIds.every((id) => response.optionIds.includes(id))
      );
    case "ordering":
      return response.kind === before.kind && isSubsequence(before.order, response.order);
    case "matching":
      return (
        response.kind === before.kind &&
        pairsOf(before).every((pair) => pairsOf(response).includes(pair))
      );
    default:
      return assertNever(before);
  }
}

/** Whether the parts stand in the same order as before, new ones between them aside. */
function isSubsequence(parts: readonly string[], whole: readonly string[]): boolean {
  const places = parts.map((part) => whole.indexOf(part));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}

function pairsOf({ pairs }: ResponseOf<"matching">): readonly string[] {
  return Object.entries(pairs).map(([promptId, optionId]) => `${promptId} ${optionId}`);
}
