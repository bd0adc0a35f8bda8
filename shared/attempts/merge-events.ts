import { type SequencedEvent } from "../ipc/contract.ts";

/** The events of a sitting as the database has them. */
export interface StoredEvents {
  readonly events: readonly SequencedEvent[];
  /** Sequences whose rows are there but cannot be read. */
  readonly unreadableSequences: readonly number[];
}

export type MergedEvents =
  /** 1, 2, 3 … without a gap. */
  | { readonly status: "whole"; readonly events: readonly SequencedEvent[] }
  /** Some steps can be read in neither place; `events` are all the others, numbered anew. */
  | {
      readonly status: "broken";
      readonly events: readonly SequencedEvent[];
      readonly lostCount: number;
    }
  /** The two places hold something else under this sequence, so they do not tell of one and the same sitting. */
  | { readonly status: "contradictory"; readonly sequence: number };

/**
 * The events of a sitting out of the two places that keep them. Both are written at once, so a killed process may have reached
 * only one of them with its last events: what one lacks is taken from the other. Nothing is chosen between two that differ.
 */
export function mergeEvents(
  stored: StoredEvents,
  journalled: readonly SequencedEvent[],
): MergedEvents {
  const bySequence = new Map(stored.events.map((entry) => [entry.sequence, entry]));
  for (const entry of journalled) {
    const known = bySequence.get(entry.sequence);
    if (known !== undefined && !isSameEvent(known, entry))
      return { status: "contradictory", sequence: entry.sequence };
    bySequence.set(entry.sequence, entry);
  }
  const events = [...bySequence.values()].toSorted((a, b) => a.sequence - b.sequence);
  const last = Math.max(0, events.at(-1)?.sequence ?? 0, ...stored.unreadableSequences);
  const lostCount = last - events.length;
  if (lostCount === 0) return { status: "whole", events };
  const renumbered = events.map(({ event }, index) => ({ sequence: index + 1, event }));
  return { status: "broken", events: renumbered, lostCount };
}

/** Whether two entries are the same step. Both went through the schema, which gives their fields one order. */
export function isSameEvent(one: SequencedEvent, other: SequencedEvent): boolean {
  return (
    one.sequence === other.sequence && JSON.stringify(one.event) === JSON.stringify(other.event)
  );
}
