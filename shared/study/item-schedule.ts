import type { ItemId, ObjectiveId } from "../bank/item.ts";
import type { LoggedAnswer } from "./answer-log.ts";
import { gradeOf } from "./grade-of.ts";
import {
  type ItemMemory,
  repetitionAlgorithm,
  type RepetitionGrade,
} from "./repetition-algorithm.ts";
import type { ScheduleMark } from "./schedule-mark.ts";
import { type SecondLook, secondLookOf } from "./second-look.ts";

/** The days of the calendar as the clock on the wall here has them: 0 for 1 January 1970. The moment in ms since then. */
export type DayOf = (atMs: number) => number;

/** One miss, and when it is to be looked at again. */
export interface Miss {
  readonly answer: LoggedAnswer;
  /** Null once both looks were taken, or where the item was reset since. */
  readonly look: SecondLook | null;
}

/** Where an item stands in spaced repetition. */
export interface ItemRepetition {
  readonly dueDay: number;
  /** From the last answer to `dueDay`. */
  readonly intervalDays: number;
  /** What the last answer counted as. */
  readonly grade: RepetitionGrade;
}

/** When an item that was missed comes back, and why. All of it follows from the answers and the person's own mark. */
export interface ItemSchedule {
  readonly itemId: ItemId;
  readonly objective: ObjectiveId;
  /** Oldest first; those before a reset too. */
  readonly misses: readonly Miss[];
  /** Null where it was reset and not missed since. */
  readonly repetition: ItemRepetition | null;
  /** A suspended item is never due. */
  readonly isSuspended: boolean;
  /** When it was reset last, ms since 1970. */
  readonly resetAtMs: number | null;
  /** Whether the last answer was wrong although the person was sure: that is to be learned first. */
  readonly isConfidentlyWrong: boolean;
}

/**
 * The schedule of an item from all its answers, oldest first, of which at least one is a miss. Only what was answered after a reset
 * counts for when it comes back. Throws where there is no answer.
 */
export function itemScheduleOf(
  answers: readonly LoggedAnswer[],
  mark: Pick<ScheduleMark, "isSuspended" | "resetAtMs"> | null,
  dayOf: DayOf,
): ItemSchedule {
  const last = answers.at(-1);
  if (last === undefined) throw new Error("An item without an answer has no schedule.");
  const resetAtMs = mark?.resetAtMs ?? null;
  const counts = ({ atMs }: LoggedAnswer): boolean => resetAtMs === null || atMs > resetAtMs;
  const lastDay = dayOf(last.atMs);
  return {
    itemId: last.itemId,
    objective: last.objective,
    misses: answers.filter(isMiss).map((answer) => ({
      answer,
      look: counts(answer) ? secondLookOf(dayOf(answer.atMs), lastDay) : null,
    })),
    repetition: repetitionOf(answers.filter(counts), dayOf),
    isSuspended: mark?.isSuspended ?? false,
    resetAtMs,
    isConfidentlyWrong: last.verdict === "wrong" && last.confidence === "sure",
  };
}

function isMiss({ verdict }: LoggedAnswer): boolean {
  return verdict !== "right";
}

interface Remembered {
  readonly memory: ItemMemory;
  readonly day: number;
  readonly grade: RepetitionGrade;
}

/** Replays the answers from the first miss on. */
function repetitionOf(answers: readonly LoggedAnswer[], dayOf: DayOf): ItemRepetition | null {
  const firstMiss = answers.findIndex(isMiss);
  if (firstMiss === -1) return null;
  const last = answers.slice(firstMiss).reduce<Remembered | null>((before, answer) => {
    const day = dayOf(answer.atMs);
    const grade = gradeOf(answer);
    const memory = repetitionAlgorithm.remember(
      before?.memory ?? null,
      day - (before?.day ?? day),
      grade,
    );
    return { memory, day, grade };
  }, null);
  if (last === null) return null;
  const intervalDays = repetitionAlgorithm.intervalDays(last.memory);
  return { dueDay: last.day + intervalDays, intervalDays, grade: last.grade };
}
