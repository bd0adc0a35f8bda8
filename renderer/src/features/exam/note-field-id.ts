/** The id of the field for the note in the page. One question is on screen at a time. */
export const NOTE_FIELD_ID = "note-field";
