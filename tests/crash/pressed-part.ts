import type { PartId } from "../../shared/bank/item.ts";
import type { FormPosition } from "../../shared/exam/form.ts";
import type { Response, ResponseOf } from "../../shared/exam/response.ts";

/** The answer after one more option was chosen or taken back, in the order on screen; null for none. */
export function withToggled(
  { optionOrder }: FormPosition,
  response: ResponseOf<"multiple-response"> | null,
  optionId: PartId,
): Response | null {
  const chosen = new Set(response?.optionIds ?? []);
  if (!chosen.delete(optionId)) chosen.add(optionId);
  const optionIds = optionOrder.filter((id) => chosen.has(id));
  return optionIds.length === 0 ? null : { kind: "multiple-response", optionIds };
}

/** The order with an entry more at its end. */
export function withPlaced(response: ResponseOf<"ordering"> | null, entryId: PartId): Response {
  return { kind: "ordering", order: [...(response?.order ?? []), entryId] };
}

/** The order without the entry at a 0-based place; null for none. */
export function withoutPlace(response: ResponseOf<"ordering">, place: number): Response | null {
  const order = response.order.toSpliced(place, 1);
  return order.length === 0 ? null : { kind: "ordering", order };
}

/** The matches with another one for a prompt. */
export function withMatch(
  response: ResponseOf<"matching"> | null,
  promptId: PartId,
  optionId: PartId,
): Response {
  return { kind: "matching", pairs: { ...response?.pairs, [promptId]: optionId } };
}
