import { readNote } from "../source/read-note.ts";
import type { SourceNote } from "../source/source-note.ts";
import { aNoteDraft } from "./note-draft.ts";

/** The objectives of the draft's blueprint. */
export const NOTED_OBJECTIVES = ["1.1.1", "1.1.2"] as const;

/** A study note for each objective of the draft's blueprint; each lints clean. */
export function soundNotes(): readonly SourceNote[] {
  return NOTED_OBJECTIVES.flatMap((objective) => {
    const { note } = readNote(aNoteDraft(), `notes/${objective}.md`);
    return note === null ? [] : [note];
  });
}
