export const exportMessages = {
  resultsTitle: "Results for other programs",
  resultsAbout:
    "Your finished mocks, or every answer in them, as tables for a spreadsheet (CSV) or as data (JSON). A text that a spreadsheet would take for a formula gets an apostrophe before it. Rehearsal cannot read these files back: to keep everything, use “Export everything”.",
  saveMocks: "Save mocks as CSV",
  saveAnswers: "Save answers as CSV",
  saveResults: "Save both as JSON",
  ankiTitle: "Missed questions for Anki",
  ankiAbout:
    "Cards for Anki, a program for learning with flashcards: the question in front, and the key, the reasons, the takeaway and the sources behind. In Anki choose File, then Import. Importing a question again updates its card and keeps its schedule there.",
  ankiOfMock:
    "Saves what you missed in this mock as flashcards for Anki: the question in front, the key and everything about it behind. Settings can do the same for several mocks at once.",
  ankiWhich: "Which questions",
  saveAnki: "Save for Anki",
  saved: "The file was saved",
  nothingYet: "You have no finished mock yet, so there is nothing to save.",
  nothingMissed: "None of these questions was missed, so there is nothing to save.",
} as const;

export const missedChoiceWords = {
  "not-right-since": {
    title: "Not right since",
    note: "Missed, and not answered right after that in a mock or in practice",
  },
  "last-mock": { title: "Last mock", note: "Missed in your newest mock" },
  "last-five-mocks": { title: "Last five mocks", note: "Missed in any of the newest five" },
} as const;

/** What stands on the cards beside the texts of the bank. */
export const ankiWords = {
  reasons: "Why",
  takeaway: "Takeaway",
  references: "Sources",
  unsigned: "unsigned",
  nameless: "Exam",
} as const;

export function collecting(doneCount: number, count: number): string {
  return count === 1 ? "Collecting your mock …" : `Collecting ${doneCount} of ${count} mocks …`;
}

export const collectingMissed = "Collecting what you missed …";

export function savedCards(count: number): string {
  return count === 1 ? "1 question was saved for Anki." : `${count} questions were saved for Anki.`;
}

export function leftOut(count: number): string {
  return count === 1
    ? "1 more was missed in practice only, and no bank that is installed holds it any more, so it was left out."
    : `${count} more were missed in practice only, and no bank that is installed holds them any more, so they were left out.`;
}
