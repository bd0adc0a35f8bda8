import { useRef } from "react";
import { useStore } from "zustand";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { MissKey } from "../../../../shared/study/miss-key.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { MissNoteDesk } from "../../data/miss-note-desk.ts";
import type { PaperDesk } from "../../platform/paper-desk.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { JournalBrowser } from "./JournalBrowser.tsx";
import type { JournalBook } from "./journal-book.ts";
import { journalMessages as words } from "./journal-messages.ts";
import type { JournalStore } from "./journal-store.ts";

interface JournalScreenProps {
  readonly book: JournalBook;
  readonly store: JournalStore;
  readonly desk: MissNoteDesk;
  readonly paper: PaperDesk;
  /** A day of the calendar, counted from 1 January 1970. */
  readonly today: number;
  /** The mock whose misses alone are listed at first; null for all. */
  readonly mockId: AttemptId | null;
  /** The miss to open at first; null for the newest. */
  readonly openKey: MissKey | null;
  readonly back: { readonly label: string; readonly onPress: () => void };
  readonly describeProblem: DescribeProblem;
  readonly onPractise: (entry: JournalEntry) => void;
  /** Leads to practice, while nothing was missed yet. */
  readonly onBegin: () => void;
}

/** Every miss of one bank, in mocks and in practice: why, what to make of it, and when it comes back. */
export function JournalScreen(props: JournalScreenProps) {
  const { book, store } = props;
  const { problem } = useStore(store);
  const pageRef = useRef<HTMLDivElement>(null);
  const said = problem === null ? null : props.describeProblem(problem);
  return (
    <PageFrame title={words.title(book.bank.exam.code)} back={props.back} pageRef={pageRef}>
      {said && (
        <Notice tone="error" role="alert" title={said.happened}>
          <p>{said.canDo}</p>
        </Notice>
      )}
      {book.unreadableCount > 0 && (
        <Notice tone="warning" title={words.unreadableTitle(book.unreadableCount)}>
          <p>{words.unreadable}</p>
        </Notice>
      )}
      {book.missed.size === 0 ? (
        <Notice
          tone="info"
          title={words.emptyTitle}
          actions={<Button onPress={props.onBegin}>{words.begin}</Button>}
        >
          <p>{words.empty}</p>
        </Notice>
      ) : (
        <JournalBrowser {...props} pageRef={pageRef} />
      )}
    </PageFrame>
  );
}
