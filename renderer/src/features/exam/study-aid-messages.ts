import { counted } from "../../../../shared/lib/counted.ts";

/* What the exam room lends beyond the real exam; always called study aids. */

export const studyAidMessages = {
  group: "Study aids",
} as const;

export const noteMessages = {
  toggle: "Note",
  written: "written",
  panel: "Note on this question",
  field: "Your note",
  about: "A study aid: it counts for nothing and stays with this attempt.",
  close: "Close the note",
  left: (characters: number) => `${counted(characters, "character", "characters")} left`,
  mark: "Note",
} as const;

export const highlightMessages = {
  toggle: "Highlight",
  how: "Press a word to highlight it, or to take its highlight away. Arrow keys move, Shift with an arrow key highlights on the way, Escape ends.",
  added: "Highlighted",
} as const;
