import { type RefObject, useRef, useState } from "react";
import { useStore } from "zustand";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import {
  causeCounts,
  EMPTY_JOURNAL_FILTER,
  journalFilterOf,
} from "../../../../shared/study/journal-filter.ts";
import type { MissCause } from "../../../../shared/study/miss-note.ts";
import type { MissNoteDesk } from "../../data/miss-note-desk.ts";
import { useKeyCommands } from "../../platform/use-key-commands.ts";
import { BusyText } from "../../ui/BusyText.tsx";
import { HintLine } from "../../ui/HintLine.tsx";
import { isSearchKey } from "../../ui/is-search-key.ts";
import { stemStart } from "../../ui/marking/stem-start.ts";
import { RailColumns } from "../../ui/rail/RailColumns.tsx";
import { useRailSelection } from "../../ui/rail/use-rail-selection.ts";
import { causeKeyOf } from "./cause-key.ts";
import { CauseTable } from "./CauseTable.tsx";
import type { JournalBook } from "./journal-book.ts";
import { filterMessages, journalMessages as words, missMessages } from "./journal-messages.ts";
import type { JournalStore } from "./journal-store.ts";
import { JournalFilters } from "./JournalFilters.tsx";
import { JournalRail } from "./JournalRail.tsx";
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
  readonly today: number;
  /** Where its keys are pressed. */
  readonly pageRef: RefObject<HTMLElement | null>;
  readonly onPractise: (itemId: ItemId) => void;
}

/** The misses to choose from, narrowed by search and filters, and the one that is open. */
export function JournalBrowser(props: JournalBrowserProps) {
  const { book, store, desk } = props;
  const { items } = useStore(store);
  const { entries, noteOf, facts } = useJournal(book, props, props.today);
  const [filter, setFilter] = useState(EMPTY_JOURNAL_FILTER);
  const [shownCount, setShownCount] = useState(PAGE_SIZE);
  const searchRef = useRef<HTMLInputElement>(null);
  const matching = entries.filter(journalFilterOf(filter, facts));
  const listed = matching.slice(0, shownCount);
  const isSearching = filter.query.trim() !== "";
  const isReading = useShownTexts(store, isSearching ? entries : listed);
  const selection = useRailSelection(listed, ({ key }) => key);
  const { current, previous, next, choose } = selection;

  const setCause = (entry: JournalEntry, cause: MissCause | null): void => {
    const { source, itemId } = entry.answer;
    const { bankId } = book.bank;
    const note = noteOf(entry)?.note ?? "";
    desk.write({ sourceId: source.id, itemId, bankId, cause, note }, false);
    // It leaves the list: the next one comes up in its place.
    if (filter.cause !== null && filter.cause !== (cause ?? "none")) choose(next ?? previous);
  };
  useKeyCommands<"search" | MissCause>(
    props.pageRef,
    (press, place) => {
      if (isSearchKey(press, place)) return "search";
      // An open list takes a digit for the beginning of one of its entries.
      return document.activeElement instanceof HTMLSelectElement ? null : causeKeyOf(press, place);
    },
    (command) => {
      if (command === "search") searchRef.current?.select();
      else if (current) setCause(current, facts.causeOf(current) === command ? null : command);
    },
  );
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
          searchRef={searchRef}
          onChange={(wanted) => {
            setFilter(wanted);
            setShownCount(PAGE_SIZE);
          }}
        />
        <HintLine>
          <span role="status">{words.shown(matching.length, entries.length)}</span>
          <span>{words.keys}</span>
        </HintLine>
        {isSearching && isReading && <BusyText>{filterMessages.readingTexts}</BusyText>}
      </div>
      {current === null ? (
        <NoMissLeft
          onShowAll={() => {
            setFilter(EMPTY_JOURNAL_FILTER);
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
                setShownCount((count) => count + PAGE_SIZE);
              }}
              onChoose={choose}
            />
          }
          selection={selection}
          words={words}
        >
          <OpenedMiss
            key={current.key}
            {...props}
            entry={current}
            headingRef={selection.headingRef}
          />
        </RailColumns>
      )}
    </>
  );
}
