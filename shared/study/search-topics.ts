import type { Inline } from "../bank/rich-text.ts";
import type { NoteBlock } from "../bank/study-note.ts";
import type { StudyTopic } from "./study-topics.ts";

/**
 * A search over topics: it answers a query with those that have every word of it, as the beginning of a word in their number,
 * the text of their objective, or the title or text of their note. Capitals and accents make no difference. A query without
 * a word finds them all.
 */
export function topicSearch(
  topics: readonly StudyTopic[],
): (query: string) => readonly StudyTopic[] {
  const indexed = topics.map((topic) => ({ topic, words: new Set(wordsOf(textOf(topic))) }));
  return (query) => {
    const wanted = wordsOf(query);
    return indexed
      .filter(({ words }) =>
        wanted.every((begin) => [...words].some((word) => word.startsWith(begin))),
      )
      .map(({ topic }) => topic);
  };
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  // Points within a word are part of it, as in 2.3.1; those at its end are not.
  return plain.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
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
