import type { InlineText } from "../../../shared/bank/rich-text.ts";
import type { NoteBlock } from "../../../shared/bank/study-note.ts";
import { parseNoteText } from "../source/markdown.ts";
import { noteRule } from "./note-rule.ts";
import { volatileFactsIn } from "./volatile-facts.ts";

const MIN_WORDS = 120;
const MAX_WORDS = 300;

/** A study note can be read in a minute or two, keeps to the Markdown that the screens can show, and ages slowly. */
export const noteText = noteRule("note-text", (note) => {
  const path = ["body"];
  const parsed = parseNoteText(note.body);
  if (!parsed.ok) return parsed.error.map((message) => ({ path, message }));
  const text = parsed.value.map(plainBlock).join("\n");
  const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const hasRightLength = count >= MIN_WORDS && count <= MAX_WORDS;
  return [
    ...(hasRightLength
      ? []
      : [{ path, message: `the note has ${count} words, ${MIN_WORDS} to ${MAX_WORDS} are read` }]),
    ...volatileFactsIn(text).map((fact) => ({ path, ...fact })),
  ];
});

function plainBlock(block: NoteBlock): string {
  switch (block.type) {
    case "paragraph":
      return plainLine(block.content);
    case "list":
      return block.entries.map(plainLine).join("\n");
    case "table":
      return [block.header, ...block.rows].flat().map(plainLine).join("\n");
  }
}

function plainLine(line: InlineText): string {
  return line.map((inline) => inline.text).join("");
}
