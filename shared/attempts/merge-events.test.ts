import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SequencedEvent } from "../ipc/contract.ts";
import { mergeEvents } from "./merge-events.ts";

function moved(sequence: number, position = sequence): SequencedEvent {
  return { sequence, event: { type: "moved", elapsedMs: sequence * 1000, position } };
}

describe("merging the events of database and journal", () => {
  it("takes the last event from whichever of the two it reached", () => {
    expect(mergeEvents([moved(1)], [moved(1), moved(2)])).toEqual([moved(1), moved(2)]);
    expect(mergeEvents([moved(1), moved(2)], [moved(1)])).toEqual([moved(1), moved(2)]);
  });

  it("believes the database where the two differ", () => {
    expect(mergeEvents([moved(1, 7)], [moved(1, 8)])).toEqual([moved(1, 7)]);
  });

  it("stops before a gap", () => {
    expect(mergeEvents([moved(1), moved(3)], [])).toEqual([moved(1)]);
    expect(mergeEvents([moved(2)], [])).toEqual([]);
  });

  it("is whole again when each event reached at least one of the two", () => {
    const places = fc.array(fc.constantFrom("stored", "journalled", "both"), { maxLength: 40 });
    fc.assert(
      fc.property(places, (reached) => {
        const all = reached.map((_, index) => moved(index + 1));
        const stored = all.filter((_, index) => reached[index] !== "journalled");
        const journalled = all.filter((_, index) => reached[index] !== "stored");
        expect(mergeEvents(stored, journalled)).toEqual(all);
      }),
    );
  });
});
