import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { type HistoryWish, NO_WISH } from "../../../../shared/history/filter-attempts.ts";
import type { HistoryOrder } from "../../../../shared/history/sort-attempts.ts";

/** What the person made of the history: kept while they look at something in it. */
export interface HistoryView {
  readonly order: HistoryOrder;
  readonly wish: HistoryWish;
  /** 0-based. */
  readonly pageIndex: number;
  /** Two at most, to compare. */
  readonly chosenIds: readonly AttemptId[];
}

/** Everything, newest first. */
export const FIRST_VIEW: HistoryView = {
  order: { column: "date", direction: "descending" },
  wish: NO_WISH,
  pageIndex: 0,
  chosenIds: [],
};
