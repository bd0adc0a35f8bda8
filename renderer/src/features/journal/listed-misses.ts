import type { Item, ItemId } from "../../../../shared/bank/item.ts";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { MissNote } from "../../../../shared/study/miss-note.ts";
import type { JournalBook } from "./journal-book.ts";

/** The misses that a person takes out of the journal, with all that is known of them. */
export interface ListedMisses {
  readonly book: JournalBook;
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  /** How many misses there are, listed or not. */
  readonly allCount: number;
  /** Null where nothing holds its text any more. */
  readonly itemOf: (itemId: ItemId) => Item | null;
  readonly noteOf: (entry: JournalEntry) => MissNote | undefined;
  /** A day of the calendar, counted from 1 January 1970. */
  readonly today: number;
}
