import type { Item } from "../bank/item.ts";
import type { Block } from "../bank/rich-text.ts";
import { wordSearch } from "../lib/word-search.ts";
import { type QuestionTimes, questionTimesOf } from "./question-times.ts";
import type { ReviewEntry } from "./review-entries.ts";

/** The questions of an attempt with what the filters need to know of all of them together. */
export interface ReviewIndex {
  readonly entries: readonly ReviewEntry[];
  readonly times: QuestionTimes;
  /** Finds entries by the words of their question: stem, options, prompts and takeaway. */
  readonly search: (query: string) => readonly ReviewEntry[];
}

/** Made once for an attempt; the entries stay as they are. */
export function reviewIndexOf(entries: readonly ReviewEntry[]): ReviewIndex {
  return {
    entries,
    times: questionTimesOf(entries),
    search: wordSearch(entries, ({ item }) => textOf(item)),
  };
}

function textOf(item: Item): string {
  const parts = item.kind === "matching" ? [...item.prompts, ...item.options] : item.options;
  return [...item.stem, ...item.takeaway]
    .flatMap(linesOf)
    .concat(parts.map(({ text }) => text))
    .map((line) => line.map(({ text }) => text).join(""))
    .join("\n");
}

function linesOf(block: Block) {
  return block.type === "paragraph" ? [block.content] : block.entries;
}
