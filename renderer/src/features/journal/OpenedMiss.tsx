import { type RefObject, useEffect, useEffectEvent } from "react";
import { useStore } from "zustand";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { MissCause } from "../../../../shared/study/miss-note.ts";
import type { MissNoteDesk } from "../../data/miss-note-desk.ts";
import type { JournalBook } from "./journal-book.ts";
import type { JournalStore } from "./journal-store.ts";
import { NotedMiss } from "./NotedMiss.tsx";
import { OpenMiss } from "./OpenMiss.tsx";
import { ScheduleCard } from "./ScheduleCard.tsx";

interface OpenedMissProps {
  readonly entry: JournalEntry;
  readonly book: JournalBook;
  readonly store: JournalStore;
  readonly desk: MissNoteDesk;
  readonly today: number;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Where its keys are pressed. */
  readonly pageRef: RefObject<HTMLElement | null>;
  readonly onCause: (cause: MissCause | null) => void;
  readonly onPractise: (entry: JournalEntry) => void;
}

/** The miss that is open, with what can be put down and decided about it. Give another key for another miss. */
export function OpenedMiss(props: OpenedMissProps) {
  const { entry, book, store } = props;
  const { opened, undo } = useStore(store);
  const { itemId } = entry.schedule;
  const open = useEffectEvent(() => {
    void store.commands.open(entry);
  });
  // The database, which holds the answer, and the bank in the main process. Once: its schedule may change while it is open, the
  // question does not.
  useEffect(() => {
    open();
  }, []);
  return (
    <OpenMiss
      entry={entry}
      book={book}
      question={opened?.key === entry.key ? opened.question : null}
      headingRef={props.headingRef}
    >
      <NotedMiss
        miss={{ sourceId: entry.answer.source.id, itemId, bankId: book.bank.bankId }}
        wasUnanswered={entry.answer.verdict === "unanswered"}
        stored={book.notes.get(entry.key)}
        desk={props.desk}
        pageRef={props.pageRef}
        onCause={props.onCause}
      />
      <ScheduleCard
        entry={entry}
        today={props.today}
        canUndo={undo?.itemId === itemId}
        onPractise={
          book.installedIds.has(itemId)
            ? () => {
                props.onPractise(entry);
              }
            : null
        }
        onSuspend={(isSuspended) => void store.commands.suspend(itemId, isSuspended)}
        onReset={() => void store.commands.reset(itemId)}
        onUndo={() => void store.commands.undoReset()}
      />
    </OpenMiss>
  );
}
