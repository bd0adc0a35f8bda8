import { type RefObject, useRef, useState } from "react";
import { useStore } from "zustand";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import {
  causeCounts,
  EMPTY_JOURNAL_FILTER,
  type JournalFilter,
  journalFilterOf,
} from "../../../../shared/study/journal-filter.ts";
import type { MissKey } from "../../../../shared/study/miss-key.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { MissNoteDesk } from "../../data/miss-note-desk.ts";
import type { PaperDesk } from "../../platform/paper-desk.ts";
import { useKeyCommands } from "../../platform/use-key-commands.ts";
import { BusyText } from "../../ui/BusyText.tsx";
import { HintLine } from "../../ui/HintLine.tsx";
import { isSearchKey } from "../../ui/is-search-key.ts";
import { stemStart } from "../../ui/marking/stem-start.ts";
import { RailColumns } from "../../ui/rail/RailColumns.tsx";
import { useRailSelection } from "../../ui/rail/use-rail-selection.ts";
import { CauseTable } from "./CauseTable.tsx";
import type { JournalBook } from "./journal-book.ts";
import { filterMessages, journalMessages as words, missMessages } from "./journal-messages.ts";
import type { JournalStore } from "./journal-store.ts";
import { JournalFilters } from "./JournalFilters.tsx";
import { JournalRail } from "./JournalRail.tsx";
import { JournalTakeAway } from "./JournalTakeAway.tsx";
import { NoMissLeft } from "./NoMissLeft.tsx";
import { OpenedMiss } from "./OpenedMiss.tsx";
import { useJournal } from "./use-journal.ts";
import { useShownTexts } from "./use-shown-texts.ts";
import styles from "./JournalBrowser.module.css";

const PAGE_SIZE = 50;

interface JournalBrowserProps {
  readonly book: JournalBook;
  readonly store: JournalStore;
  readonly desk: MissNoteDesk;
  readonly paper: PaperDesk;
  readonly today: number;
  /** The mock whose misses alone are listed at first; null for all. */
  readonly mockId: AttemptId | null;
  /** The miss to open at first; null for the newest. */
  readonly openKey: MissKey | null;
  /** Where its keys are pressed. */
  readonly pageRef: RefObject<HTMLElement | null>;
  readonly describeProblem: DescribeProblem;
  readonly onPractise: (entry: JournalEntry) => void;
}

const keyOf = ({ key }: JournalEntry): MissKey => key;

/** The misses to choose from, narrowed by search and filters, and the one that is open. */
export function JournalBrowser(props: JournalBrowserProps) {
  const { book, store, desk, mockId } = props;
  const { items } = useStore(store);
  const { entries, noteOf, facts } = useJournal(book, { store, desk }, props.today);
  const [filter, setFilter] = useState<JournalFilter>({ ...EMPTY_JOURNAL_FILTER, source: mockId });
  const [pageCount, setPageCount] = useState(1);
  const searchRef = useRef<HTMLInputElement>(null);
  const matching = entries.filter(journalFilterOf(filter, facts));
  const selection = useRailSelection(matching, keyOf, props.openKey);
  const { current, previous, next, choose } = selection;
  // Whoever goes on from the last one that is listed has more listed.
  const currentPlace = current === null ? 0 : matching.indexOf(current);
  const pages = Math.max(pageCount, Math.floor(currentPlace / PAGE_SIZE) + 1);
  const listed = matching.slice(0, pages * PAGE_SIZE);
  const isSearching = filter.query.trim() !== "";
  const isReading = useShownTexts(store, isSearching ? entries : listed);

  useKeyCommands(
    props.pageRef,
    (press, place) => {
      if (isSearchKey(press, place)) return "search";
      // In a note, Enter begins a line.
      const isInSearch = document.activeElement === searchRef.current;
      return press.key === "Enter" && isInSearch ? "open-first" : null;
    },
    (command) => {
      if (command === "open-first") choose(matching[0]);
      else searchRef.current?.select();
    },
  );
  const change = (wanted: JournalFilter): void => {
    setFilter(wanted);
    setPageCount(1);
  };
  const textStart = ({ schedule }: JournalEntry): string | null => {
    const item = items.get(schedule.itemId);
    if (item === undefined) return null;
    return item === null ? missMessages.noText : stemStart(item.stem);
  };
  return (
    <>
      <div className={styles["top"]}>
        <CauseTable counts={causeCounts(entries, facts.causeOf)} missCount={entries.length} />
        <JournalFilters
          filter={filter}
          blueprint={book.blueprint}
          dueCount={entries.filter(facts.isDue).length}
          mock={mockChoice(entries, book, mockId)}
          searchRef={searchRef}
          onChange={change}
        />
        <div className={styles["standing"]}>
          <HintLine>
            <span role="status">{words.shown(matching.length, entries.length)}</span>
            <span>{words.keys}</span>
          </HintLine>
          {matching.length > 0 && (
            <JournalTakeAway
              listed={{
                book,
                entries: matching,
                allCount: entries.length,
                itemOf: (itemId) => items.get(itemId) ?? null,
                noteOf,
                today: props.today,
              }}
              store={store}
              paper={props.paper}
              describeProblem={props.describeProblem}
            />
          )}
        </div>
        {isSearching && isReading && <BusyText>{filterMessages.readingTexts}</BusyText>}
      </div>
      {current === null ? (
        <NoMissLeft
          onShowAll={() => {
            change(EMPTY_JOURNAL_FILTER);
            searchRef.current?.focus();
          }}
        />
      ) : (
        <RailColumns
          rail={
            <JournalRail
              entries={listed}
              current={current}
              startOf={textStart}
              {...facts}
              moreCount={Math.min(PAGE_SIZE, matching.length - listed.length)}
              onMore={() => {
                setPageCount(pages + 1);
              }}
              onChoose={choose}
            />
          }
          selection={selection}
          words={words}
        >
          <OpenedMiss
            key={current.key}
            entry={current}
            book={book}
            store={store}
            desk={desk}
            today={props.today}
            pageRef={props.pageRef}
            headingRef={selection.headingRef}
            onCause={(cause) => {
              // It leaves the list: the next one comes up in its place.
              if (filter.cause !== null && filter.cause !== (cause ?? "none"))
                choose(next ?? previous);
            }}
            onPractise={props.onPractise}
          />
        </RailColumns>
      )}
    </>
  );
}

/** The mock that the journal was opened from, to choose it again. */
function mockChoice(entries: readonly JournalEntry[], book: JournalBook, mockId: AttemptId | null) {
  if (mockId === null) return null;
  const entry = entries.find(({ answer }) => answer.source.id === mockId);
  if (entry === undefined) return null;
  const name = book.mockNames.get(mockId) ?? missMessages.unknownMock;
  return { value: mockId, label: filterMessages.oneMock(name, entry.answer.atMs) };
}
