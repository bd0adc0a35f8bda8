import type { ItemId } from "../bank/item.ts";
import type { Steps } from "../lib/steps.ts";
import type { LoggedAnswer } from "./answer-log.ts";
import { type DayOf, type ItemSchedule, itemScheduleOf } from "./item-schedule.ts";
import type { ScheduleMark } from "./schedule-mark.ts";

/** An item that was missed (answered wrong or not at all) at least once. */
export interface MissedItem {
  /** Every answer to it, oldest first. */
  readonly answers: readonly LoggedAnswer[];
  readonly schedule: ItemSchedule;
}

/** How many answers are replayed in one step: about 2 ms. */
const ANSWERS_PER_STEP = 1000;

/**
 * The missed items of one bank with their schedules, from pieces of its answer log in whatever order they come. Each step takes a few
 * ms at most, as long as the pieces are short.
 */
export function* missedItems(
  pieces: Iterable<readonly LoggedAnswer[]>,
  marks: ReadonlyMap<ItemId, ScheduleMark>,
  dayOf: DayOf,
): Steps<ReadonlyMap<ItemId, MissedItem>> {
  const answersById = new Map<ItemId, LoggedAnswer[]>();
  for (const piece of pieces) {
    for (const answer of piece) {
      const known = answersById.get(answer.itemId);
      if (known === undefined) answersById.set(answer.itemId, [answer]);
      else known.push(answer);
    }
    yield;
  }
  const missed = new Map<ItemId, MissedItem>();
  let replayedCount = 0;
  for (const [itemId, answers] of answersById) {
    if (answers.every(({ verdict }) => verdict === "right")) continue;
    answers.sort(byTime);
    const schedule = itemScheduleOf(answers, marks.get(itemId) ?? null, dayOf);
    missed.set(itemId, { answers, schedule });
    replayedCount += answers.length;
    if (replayedCount < ANSWERS_PER_STEP) continue;
    replayedCount = 0;
    yield;
  }
  return missed;
}

/** Two of the same moment come in the same order wherever they were read first. */
function byTime(a: LoggedAnswer, b: LoggedAnswer): number {
  return a.atMs - b.atMs || (a.source.id < b.source.id ? -1 : 1);
}
