import { type SequencedEvent } from "../ipc/contract.ts";

/**
 * The events of a sitting out of the two places that keep them. Both are written at once, so a killed process may have reached
 * only one of them with the last event. Where both have a sequence the first list counts; the result runs 1, 2, 3 … and stops
 * before the first gap, since what comes after a gap cannot be replayed.
 */
export function mergeEvents(
  stored: readonly SequencedEvent[],
  journalled: readonly SequencedEvent[],
): readonly SequencedEvent[] {
  const bySequence = new Map(
    [...journalled, ...stored].map((entry) => [entry.sequence, entry] as const),
  );
  const merged: SequencedEvent[] = [];
  for (
    let entry = bySequence.get(1);
    entry !== undefined;
    entry = bySequence.get(entry.sequence + 1)
  )
    merged.push(entry);
  return merged;
}
