import type { Item } from "../../shared/bank/item.ts";
import type { Response } from "../../shared/exam/response.ts";

/** The key of an item as a response. */
export function keyResponse(item: Item): Response {
  switch (item.kind) {
    case "single-choice":
      return { kind: item.kind, optionId: item.key };
    case "multiple-response":
      return { kind: item.kind, optionIds: item.key };
    case "ordering":
      return { kind: item.kind, order: item.key };
    case "matching":
      return { kind: item.kind, pairs: item.key };
  }
}
