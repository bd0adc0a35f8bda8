import type { ItemId, ObjectiveId } from "../../../../shared/bank/item.ts";
import type { PracticeScore } from "../../../../shared/practice/last-practices.ts";

/** How far the person has got with the objectives of a bank, and what there is to practise. */
export interface StudyProgress {
  /** When each note that was read was marked so: wall clock, ms since 1970. */
  readonly reads: ReadonlyMap<ObjectiveId, number>;
  readonly practices: ReadonlyMap<ObjectiveId, PracticeScore>;
  /** The items of each objective that has any. */
  readonly itemIds: ReadonlyMap<ObjectiveId, readonly ItemId[]>;
}
