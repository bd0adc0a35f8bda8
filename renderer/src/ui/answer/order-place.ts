import type { AnswerOption } from "./answer-option.ts";

/** A place in an order, with the entry that stands there or none. */
export interface OrderPlace<Id extends string> {
  /** The id of its entry, or one of its own that no entry has. */
  readonly id: string;
  /** Counts from 1. */
  readonly place: number;
  readonly entry: AnswerOption<Id> | null;
}

/** The places of an order: one for each entry in it, and empty ones up to as many as are asked for. */
export function orderPlaces<Id extends string>(
  entries: readonly AnswerOption<Id>[],
  order: readonly Id[],
  requiredCount: number,
): readonly OrderPlace<Id>[] {
  const placed = order.flatMap((id) => entries.filter((entry) => entry.id === id));
  const count = Math.max(placed.length, requiredCount);
  return Array.from({ length: count }, (_, index) => {
    const entry = placed[index] ?? null;
    return { id: entry?.id ?? `empty ${index + 1}`, place: index + 1, entry };
  });
}
