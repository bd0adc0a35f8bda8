import { noteRule } from "./note-rule.ts";
import { referenceFlaws } from "./references.ts";

/** What a study note says can be looked up, as for an item. */
export const noteReferences = noteRule("note-references", (note, { today }) =>
  referenceFlaws(note.references, today),
);
