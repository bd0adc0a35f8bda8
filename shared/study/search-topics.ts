import type { Inline } from "../bank/rich-text.ts";
import type { NoteBlock } from "../bank/study-note.ts";
import { wordSearch } from "../lib/word-search.ts";
import type { StudyTopic } from "./study-topics.ts";

/**
 * A search over topics, by the beginnings of words in their number, the text of their objective, and the title and text of their
 * note.
 */
export function topicSearch(
  topics: readonly StudyTopic[],
): (query: string) => readonly StudyTopic[] {
  return wordSearch(topics, textOf);
}

function textOf({ objective, text, note }: StudyTopic): string {
  if (note === null) return `${objective} ${text}`;
  return [objective, text, note.title, ...note.body.flatMap(linesOf).map(plainOf)].join("\n");
}

function linesOf(block: NoteBlock): readonly (readonly Inline[])[] {
  switch (block.type) {
    case "paragraph":
      return [block.content];
    case "list":
      return block.entries;
    case "table":
      return [block.header, ...block.rows].flat();
  }
}

function plainOf(line: readonly Inline[]): string {
  return line.map(({ text }) => text).join("");
}
