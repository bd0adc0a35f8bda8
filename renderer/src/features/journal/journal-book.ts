import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ItemId, ItemKind } from "../../../../shared/bank/item.ts";
import type { PracticeAnswer } from "../../../../shared/practice/practice-answer.ts";
import type { DayOf } from "../../../../shared/study/item-schedule.ts";
import type { MissKey } from "../../../../shared/study/miss-key.ts";
import type { MissNote } from "../../../../shared/study/miss-note.ts";
import type { MissedItem } from "../../../../shared/study/missed-items.ts";
import type { ScheduleMark } from "../../../../shared/study/schedule-mark.ts";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";

/** What the error journal of one bank was opened with. */
export interface JournalBook {
  readonly bank: BankSummary;
  readonly blueprint: Blueprint;
  readonly topics: readonly NotedTopic[];
  readonly missed: ReadonlyMap<ItemId, MissedItem>;
  readonly marks: ReadonlyMap<ItemId, ScheduleMark>;
  /** As they were stored; what was put down since stands in the desk. */
  readonly notes: ReadonlyMap<MissKey, MissNote>;
  /** Oldest first. */
  readonly practiceAnswers: readonly PracticeAnswer[];
  /** Of every item that the bank or a mock knows. */
  readonly kinds: ReadonlyMap<ItemId, ItemKind>;
  /** The items that the bank has now. */
  readonly installedIds: ReadonlySet<ItemId>;
  /** What each mock is called: "Mock 3". */
  readonly mockNames: ReadonlyMap<AttemptId, string>;
  /** Stored notes, decisions and answers that cannot be read. */
  readonly unreadableCount: number;
  readonly dayOf: DayOf;
}
