import type { AttemptId, FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { Item, ItemId } from "../../../../shared/bank/item.ts";
import type { SavedTextKind } from "../../../../shared/files/saved-text.ts";
import type { Result } from "../../../../shared/lib/result.ts";
import type { ScheduleMark } from "../../../../shared/study/schedule-mark.ts";
import type { DataProblem } from "../../data/data-problem.ts";

/** Where the error journal gets what it shows, and puts what the person decides. */
export interface JournalSource {
  /** Items that the bank has, in the order asked for. */
  readonly readItems: (itemIds: readonly ItemId[]) => Promise<Result<readonly Item[], DataProblem>>;
  readonly readAttempt: (attemptId: AttemptId) => Promise<Result<FinishedAttempt, DataProblem>>;
  /** Saves a text where the person chooses; false where they changed their mind. */
  readonly saveText: (
    kind: SavedTextKind,
    pieces: AsyncIterable<Result<string, DataProblem>>,
  ) => Promise<Result<boolean, DataProblem>>;
  readonly saveMark: (mark: ScheduleMark) => Promise<Result<void, DataProblem>>;
  /** Wall clock, ms since 1970. */
  readonly nowMs: () => number;
}
