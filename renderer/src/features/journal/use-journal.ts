import { useMemo } from "react";
import { useStore } from "zustand";
import { dueItems } from "../../../../shared/study/due-items.ts";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { JournalFacts } from "../../../../shared/study/journal-filter.ts";
import type { MissNote } from "../../../../shared/study/miss-note.ts";
import type { MissNoteDesk } from "../../data/miss-note-desk.ts";
import { firstWords } from "../../../../shared/bank/first-words.ts";
import type { JournalBook } from "./journal-book.ts";
import type { JournalStore } from "./journal-store.ts";

/** The entries of a journal, and what its screen asks of them. */
export function useJournal(
  book: JournalBook,
  parts: { readonly store: JournalStore; readonly desk: MissNoteDesk },
  today: number,
) {
  const { schedules, entries, items } = useStore(parts.store);
  const written = useStore(parts.desk, (state) => state.written);
  const dueIds = useMemo(() => {
    const due = dueItems([...schedules.values()], today);
    return new Set(due.items.map(({ schedule }) => schedule.itemId));
  }, [schedules, today]);
  const questions = useMemo(
    () =>
      new Map([...items].map(([id, item]) => [id, item ? firstWords(item.stem, Infinity) : ""])),
    [items],
  );
  const noteOf = ({ key }: JournalEntry): MissNote | undefined =>
    written.get(key) ?? book.notes.get(key);
  const facts: JournalFacts = {
    causeOf: (entry) => noteOf(entry)?.cause ?? null,
    isDue: ({ schedule }) => dueIds.has(schedule.itemId),
    textsOf: (entry) => [questions.get(entry.schedule.itemId) ?? "", noteOf(entry)?.note ?? ""],
  };
  return { entries, noteOf, facts };
}
