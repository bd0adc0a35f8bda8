import type { PartId } from "../../../../shared/bank/item.ts";
import type { Response } from "../../../../shared/exam/response.ts";

/** The options of which a response may hold too many: those chosen from several, or put in order. */
export function chosenIdsOf(response: Response | null): readonly PartId[] {
  switch (response?.kind) {
    case "multiple-response":
      return response.optionIds;
    case "ordering":
      return response.order;
    case "single-choice":
    case "matching":
    case undefined:
      return [];
  }
}

/** A response without one of those options; null once none is left. */
export function withoutChosen(response: Response | null, partId: PartId): Response | null {
  const left = chosenIdsOf(response).filter((id) => id !== partId);
  if (left.length === 0) return null;
  switch (response?.kind) {
    case "multiple-response":
      return { ...response, optionIds: left };
    case "ordering":
      return { ...response, order: left };
    case "single-choice":
    case "matching":
    case undefined:
      return response;
  }
}
