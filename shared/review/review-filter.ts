import type { DomainId } from "../bank/blueprint.ts";
import type { ItemKind } from "../bank/item.ts";
import type { Verdict } from "../scoring/exam-result.ts";
import type { ReviewEntry } from "./review-entries.ts";

/** What a person wants to see of a review. Within a set one match is enough; an empty set asks for nothing; sets and wishes all hold together. */
export interface ReviewFilter {
  readonly verdicts: ReadonlySet<Verdict>;
  readonly domainIds: ReadonlySet<DomainId>;
  readonly kinds: ReadonlySet<ItemKind>;
  readonly isFlaggedOnly: boolean;
  readonly isChangedOnly: boolean;
  readonly isUnscoredOnly: boolean;
}

/** Lets every entry through. */
export const EMPTY_FILTER: ReviewFilter = {
  verdicts: new Set(),
  domainIds: new Set(),
  kinds: new Set(),
  isFlaggedOnly: false,
  isChangedOnly: false,
  isUnscoredOnly: false,
};

/** How many entries each choice of the filter would show by itself. Keys that no entry has are absent. */
export interface FilterCounts {
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly domainIds: ReadonlyMap<DomainId, number>;
  readonly kinds: ReadonlyMap<ItemKind, number>;
  readonly all: number;
  readonly flagged: number;
  readonly changed: number;
  readonly unscored: number;
}

/** Whether an entry is what the filter asks for. */
export function matchesFilter(entry: ReviewEntry, filter: ReviewFilter): boolean {
  return (
    admits(filter.verdicts, entry.verdict) &&
    admits(filter.domainIds, entry.domainId) &&
    admits(filter.kinds, entry.item.kind) &&
    (!filter.isFlaggedOnly || entry.isFlagged) &&
    (!filter.isChangedOnly || entry.wasChanged) &&
    (!filter.isUnscoredOnly || !entry.isScored)
  );
}

/** Counts entries for the chips of the filter. */
export function countByFilter(entries: readonly ReviewEntry[]): FilterCounts {
  return {
    verdicts: countBy(entries, (entry) => entry.verdict),
    domainIds: countBy(entries, (entry) => entry.domainId),
    kinds: countBy(entries, (entry) => entry.item.kind),
    all: entries.length,
    flagged: entries.filter((entry) => entry.isFlagged).length,
    changed: entries.filter((entry) => entry.wasChanged).length,
    unscored: entries.filter((entry) => !entry.isScored).length,
  };
}

function admits<T>(wanted: ReadonlySet<T>, value: T): boolean {
  return wanted.size === 0 || wanted.has(value);
}

function countBy<T>(
  entries: readonly ReviewEntry[],
  keyOf: (entry: ReviewEntry) => T,
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}
