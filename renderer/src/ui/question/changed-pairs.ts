import type { PartId } from "../../../../shared/bank/item.ts";
import type { ResponseOf } from "../../../../shared/exam/response.ts";

/** A matching response after one prompt was given an option, or none (null); null once no prompt has one. */
export function changedPairs(
  response: ResponseOf<"matching"> | null,
  promptId: PartId,
  optionId: PartId | null,
): ResponseOf<"matching"> | null {
  const others = Object.fromEntries(
    Object.entries(response?.pairs ?? {}).filter(([id]) => id !== promptId),
  );
  const pairs = optionId === null ? others : { ...others, [promptId]: optionId };
  return Object.keys(pairs).length === 0 ? null : { kind: "matching", pairs };
}
