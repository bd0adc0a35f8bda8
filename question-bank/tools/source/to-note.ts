import { StudyNoteSchema, type StudyNote } from "../../../shared/bank/study-note.ts";
import { parseNoteText } from "./markdown.ts";
import type { SourceNote } from "./source-note.ts";

/** The study note as a built bank holds it. Throws for a text that rule "note-text" refuses: lint comes first. */
export function toNote({ objective, title, references, body }: SourceNote): StudyNote {
  const parsed = parseNoteText(body);
  if (!parsed.ok) throw new Error(`A note that was not linted: ${parsed.error.join("; ")}`);
  return StudyNoteSchema.parse({ objective, title, body: parsed.value, references });
}
