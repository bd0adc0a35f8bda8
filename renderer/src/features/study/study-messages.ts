function notesIn(count: number): string {
  if (count === 0) return "No notes yet";
  return count === 1 ? "1 note" : `${count} notes`;
}

export const studyMessages = {
  title: (examName: string) => `Study guide: ${examName}`,
  back: "Home",
  covered: (noted: number, total: number) =>
    noted === total
      ? `A note on each of ${total} objectives.`
      : `Notes on ${noted} of ${total} objectives.`,
  keys: "Keys: J for the next note, K for the previous one.",
  rail: "Notes by domain",
  numbered: (id: string, title: string) => `${id} ${title}`,
  notesIn,
  noNote: "No note yet",
  previous: "Previous note",
  next: "Next note",
  emptyTitle: "This bank has no study notes yet",
  empty: (examCode: string) =>
    `A note on each objective of ${examCode} will be here once its publisher adds them to the bank.`,
  emptyAction: "Back to Home",
} as const;
