import type { PartId } from "../../../../../shared/bank/item.ts";

/** The id of a prompt's row in the page. One question is on screen at a time, so the prompt names it. */
export function promptRowId(promptId: PartId): string {
  return `prompt-${promptId}`;
}
