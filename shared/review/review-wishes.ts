import { assertNever } from "../lib/assert-never.ts";
import {
  EMPTY_FILTER,
  matchingEntries,
  type ReviewFilter,
  type ReviewMark,
} from "./review-filter.ts";
import type { ReviewIndex } from "./review-index.ts";

/** One of the things that a filter asks for, which can be dropped by itself. */
export type ReviewWish =
  | { readonly facet: "verdicts" | "kind" | "place" | "query" }
  | { readonly facet: "mark"; readonly mark: ReviewMark };

/** Everything that a filter asks for. */
export function wishesOf({
  verdicts,
  marks,
  kind,
  place,
  query,
}: ReviewFilter): readonly ReviewWish[] {
  return [
    ...(verdicts.size > 0 ? [{ facet: "verdicts" } as const] : []),
    ...[...marks].map((mark) => ({ facet: "mark", mark }) as const),
    ...(kind !== null ? [{ facet: "kind" } as const] : []),
    ...(place !== null ? [{ facet: "place" } as const] : []),
    ...(query.trim() !== "" ? [{ facet: "query" } as const] : []),
  ];
}

/** The filter that asks for everything else. */
export function withoutWish(filter: ReviewFilter, wish: ReviewWish): ReviewFilter {
  switch (wish.facet) {
    case "mark":
      return { ...filter, marks: new Set([...filter.marks].filter((mark) => mark !== wish.mark)) };
    case "verdicts":
    case "kind":
    case "place":
    case "query":
      return { ...filter, [wish.facet]: EMPTY_FILTER[wish.facet] };
    default:
      return assertNever(wish);
  }
}

interface WayOut {
  readonly wish: ReviewWish;
  /** How many entries there are without the wish, at least one. */
  readonly count: number;
}

/** Of a filter that lets nothing through: each wish that excludes everything, as there is something without it. */
export function waysOutOf(index: ReviewIndex, filter: ReviewFilter): readonly WayOut[] {
  return wishesOf(filter)
    .map((wish) => ({ wish, count: matchingEntries(index, withoutWish(filter, wish)).length }))
    .filter(({ count }) => count > 0);
}
