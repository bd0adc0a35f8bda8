import type { Item, PartId } from "../../../../shared/bank/item.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import { plainLine } from "../../../../shared/bank/first-words.ts";

const BETWEEN_PARTS = " | ";

/** An answer in the words of its item, in one line: the options chosen, in the order given, or each prompt with its option. */
export function answerText(item: Item, response: Response | null): string {
  switch (response?.kind) {
    case undefined:
      return "";
    case "single-choice":
      return optionText(item, response.optionId);
    case "multiple-response":
      return response.optionIds.map((id) => optionText(item, id)).join(BETWEEN_PARTS);
    case "ordering":
      return response.order.map((id) => optionText(item, id)).join(BETWEEN_PARTS);
    case "matching":
      return pairsText(item, response.pairs);
  }
}

/** The key of an item, written as an answer. */
export function keyText(item: Item): string {
  switch (item.kind) {
    case "single-choice":
      return optionText(item, item.key);
    case "multiple-response":
    case "ordering":
      return item.key.map((id) => optionText(item, id)).join(BETWEEN_PARTS);
    case "matching":
      return pairsText(item, item.key);
  }
}

function optionText({ options }: Item, id: PartId | string): string {
  const option = options.find((part) => part.id === id);
  return option === undefined ? id : plainLine(option.text);
}

function pairsText(item: Item, pairs: Readonly<Record<string, string>>): string {
  if (item.kind !== "matching") return "";
  return item.prompts
    .flatMap(({ id, text }) => {
      const optionId = pairs[id];
      return optionId === undefined ? [] : [`${plainLine(text)} = ${optionText(item, optionId)}`];
    })
    .join(BETWEEN_PARTS);
}
