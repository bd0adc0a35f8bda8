import { ankiNoteOf, type MissedItem } from "./anki-note.ts";

/**
 * What Anki (2.1.54 and later) is told of the file, by its manual ("Text Files › File Headers"): an older one takes these lines for
 * comments. The deck stands in a column, since Anki makes a deck that is named there, and only chooses one that is named here.
 * Without `#columns` the fields go to those of the note type by their order, whatever language Anki speaks.
 */
const HEAD = [
  "#separator:tab",
  "#html:true",
  "#notetype:Basic",
  "#guid column:1",
  "#deck column:2",
  "#tags column:5",
] as const;

/**
 * Missed questions as a file for Anki's import, each once: one note a line, its parts between tabs. No part holds a tab, a line end
 * or a quotation mark, so that nothing has to be quoted, and no byte order mark stands before the first header, which Anki would
 * not know then.
 */
export function ankiText(missed: readonly MissedItem[]): string {
  const notes = new Map(missed.map(ankiNoteOf).map((note) => [note.guid, note]));
  const lines = [...notes.values()].map(({ guid, deck, front, back, tags }) =>
    [guid, deck, front, back, tags.join(" ")].join("\t"),
  );
  return [...HEAD, ...lines, ""].join("\n");
}
