import type { z } from "zod";
import { StudyNoteSchema, type StudyNote } from "../../../shared/bank/study-note.ts";
import { aLine, aParagraph } from "./a-text.ts";

/** A study note on objective 1.1.1: a paragraph and a table. */
export function aStudyNote(changes: Partial<z.input<typeof StudyNoteSchema>> = {}): StudyNote {
  return StudyNoteSchema.parse({
    objective: "1.1.1",
    title: "Water for tea",
    body: [
      ...aParagraph("Green tea wants cooler water than black tea."),
      {
        type: "table",
        header: [aLine("Tea"), aLine("Water")],
        rows: [[aLine("green"), aLine("cool")]],
      },
    ],
    references: [{ title: "About tea", url: "https://example.org/tea", checked: "2026-11-20" }],
    ...changes,
  });
}
