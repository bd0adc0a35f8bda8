import type { DomainId, TaskId } from "../bank/blueprint.ts";
import type { ItemKind } from "../bank/item.ts";
import type { Verdict } from "../scoring/exam-result.ts";
import { isSlow, type QuestionTimes } from "./question-times.ts";
import type { ReviewEntry } from "./review-entries.ts";
import type { ReviewIndex } from "./review-index.ts";

/** What can be said of a question besides its verdict. */
export const REVIEW_MARKS = [
  "flagged",
  "changed",
  "slow",
  "confidently-wrong",
  "unscored",
] as const;
export type ReviewMark = (typeof REVIEW_MARKS)[number];

/** What a person wants to see of a review; all of it must hold. What is empty asks for nothing. */
export interface ReviewFilter {
  /** Any one of them is enough. */
  readonly verdicts: ReadonlySet<Verdict>;
  /** Each of them must hold. */
  readonly marks: ReadonlySet<ReviewMark>;
  readonly kind: ItemKind | null;
  /** A domain with all its tasks, or one task. */
  readonly place: DomainId | TaskId | null;
  /** Words of the question, as `ReviewIndex.search` takes them. */
  readonly query: string;
}

/** Lets every entry through. */
export const EMPTY_FILTER: ReviewFilter = {
  verdicts: new Set(),
  marks: new Set(),
  kind: null,
  place: null,
  query: "",
};

/**
 * For each choice of the filter how many entries would be listed with it: chosen alone among its like, all other wishes as they
 * are. Choices that would list none are absent.
 */
export interface FilterCounts {
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly marks: ReadonlyMap<ReviewMark, number>;
  readonly kinds: ReadonlyMap<ItemKind, number>;
  readonly places: ReadonlyMap<DomainId | TaskId, number>;
}

/** The entries that are what the filter asks for, in the order of the form. */
export function matchingEntries(index: ReviewIndex, filter: ReviewFilter): readonly ReviewEntry[] {
  return index.entries.filter(admittedBy(index, filter));
}

/** Counts entries for the choices of the filter. */
export function countChoices(index: ReviewIndex, filter: ReviewFilter): FilterCounts {
  const without = (facet: Partial<ReviewFilter>) => matchingEntries(index, { ...filter, ...facet });
  const { verdicts, kind, place } = EMPTY_FILTER;
  return {
    verdicts: countBy(without({ verdicts }), ({ verdict }) => [verdict]),
    marks: countBy(without({}), (entry) => marksOf(entry, index.times)),
    kinds: countBy(without({ kind }), ({ item }) => [item.kind]),
    places: countBy(without({ place }), ({ domainId, taskId }) => [domainId, taskId]),
  };
}

/** Whether an entry was answered with certainty, and wrong. */
export function isConfidentlyWrong({
  verdict,
  confidence,
}: Pick<ReviewEntry, "verdict" | "confidence">): boolean {
  return verdict === "wrong" && confidence === "sure";
}

function admittedBy(index: ReviewIndex, filter: ReviewFilter): (entry: ReviewEntry) => boolean {
  const { verdicts, marks, kind, place, query } = filter;
  const found = query === "" ? null : new Set(index.search(query));
  return (entry) =>
    (verdicts.size === 0 || verdicts.has(entry.verdict)) &&
    [...marks].every((mark) => markTests[mark](entry, index.times)) &&
    (kind === null || entry.item.kind === kind) &&
    (place === null || entry.domainId === place || entry.taskId === place) &&
    (found === null || found.has(entry));
}

type MarkTest = (entry: ReviewEntry, times: QuestionTimes) => boolean;

const markTests: Readonly<Record<ReviewMark, MarkTest>> = {
  flagged: ({ isFlagged }) => isFlagged,
  changed: ({ wasChanged }) => wasChanged,
  slow: ({ timeSpentMs }, times) => isSlow(timeSpentMs, times),
  "confidently-wrong": isConfidentlyWrong,
  unscored: ({ isScored }) => !isScored,
};

function marksOf(entry: ReviewEntry, times: QuestionTimes): readonly ReviewMark[] {
  return REVIEW_MARKS.filter((mark) => markTests[mark](entry, times));
}

function countBy<T>(
  entries: readonly ReviewEntry[],
  keysOf: (entry: ReviewEntry) => readonly T[],
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const key of entries.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
