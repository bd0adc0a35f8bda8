import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SequencedEvent } from "../ipc/contract.ts";
import { mergeEvents } from "./merge-events.ts";

function moved(sequence: number, position = sequence): SequencedEvent {
  return { sequence, event: { type: "moved", elapsedMs: sequence * 1000, position } };
}

function stored(...events: SequencedEvent[]) {
  return { events, unreadableSequences: [] };
}

describe("merging the events of database and journal", () => {
  it("takes the last event from whichever of the two it reached", () => {
    const both = { status: "whole", events: [moved(1), moved(2)] };
    expect(mergeEvents(stored(moved(1)), [moved(1), moved(2)])).toEqual(both);
    expect(mergeEvents(stored(moved(1), moved(2)), [moved(1)])).toEqual(both);
  });

  it("takes neither where the two differ", () => {
    expect(mergeEvents(stored(moved(1), moved(2, 7)), [moved(1), moved(2, 8)])).toEqual({
      status: "contradictory",
      sequence: 2,
    });
  });

  it("counts what is missing before what is known, and keeps all the rest", () => {
    expect(mergeEvents(stored(moved(1), moved(4, 9)), [])).toEqual({
      status: "broken",
      events: [moved(1), { ...moved(4, 9), sequence: 2 }],
      lostCount: 2,
    });
  });

  it("takes a row that cannot be read from the journal", () => {
    const damaged = { events: [moved(1), moved(3)], unreadableSequences: [2] };
    expect(mergeEvents(damaged, [moved(1), moved(2)])).toEqual({
      status: "whole",
      events: [moved(1), moved(2), moved(3)],
    });
  });

  it("misses a last row that cannot be read anywhere", () => {
    const damaged = { events: [moved(1)], unreadableSequences: [2] };
    expect(mergeEvents(damaged, [])).toMatchObject({ status: "broken", lostCount: 1 });
  });

  it("is whole again when each event reached at least one of the two", () => {
    const places = fc.array(fc.constantFrom("stored", "journalled", "both"), { maxLength: 40 });
    fc.assert(
      fc.property(places, (reached) => {
        const all = reached.map((_, index) => moved(index + 1));
        const inDatabase = all.filter((_, index) => reached[index] !== "journalled");
        const inJournal = all.filter((_, index) => reached[index] !== "stored");
        expect(mergeEvents(stored(...inDatabase), inJournal)).toEqual({
          status: "whole",
          events: all,
        });
      }),
    );
  });
});
