/** What the person may keep as a file of their own: it names the file that is suggested. */
export const SAVED_CONTENTS = [
  "mocks",
  "answers",
  "results",
  "missed-items",
  "item-report",
  "error-journal",
] as const;
export type SavedContent = (typeof SAVED_CONTENTS)[number];

/** The kinds of text that are written, by the ending of their file names. */
export const SAVED_TEXT_KINDS = ["csv", "txt", "json"] as const;
export type SavedTextKind = (typeof SAVED_TEXT_KINDS)[number];

/** The longest text that is taken, in UTF-16 code units: several times what a thousand mocks make. */
export const MAX_SAVED_TEXT_LENGTH = 256 * 1024 * 1024;

/** Why a file was not written. The words for the screen are looked up by it. */
export type FileErrorCode =
  "file-full" | "file-forbidden" | "file-too-large" | "file-not-begun" | "file-write-failed";
