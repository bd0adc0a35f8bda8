import type { Item } from "../bank/item.ts";
import { type Random, shuffled } from "../lib/random.ts";
import type { PracticeQuestion } from "./practice-session.ts";

/** Items as questions of a practice, in their order, with options and prompts shuffled for each. */
export function practiceQuestionsOf(
  items: readonly Item[],
  random: Random,
): readonly PracticeQuestion[] {
  return items.map((item) => ({
    item,
    position: {
      optionOrder: shuffled(idsOf(item.options), random),
      promptOrder: shuffled(item.kind === "matching" ? idsOf(item.prompts) : [], random),
    },
  }));
}

function idsOf(parts: Item["options"]) {
  return parts.map(({ id }) => id);
}
