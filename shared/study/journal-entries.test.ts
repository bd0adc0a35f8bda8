import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { aLoggedAnswer, utcDay } from "../../tests/support/builders/a-logged-answer.ts";
import { journalEntriesOf } from "./journal-entries.ts";
import { missKeyOf } from "./miss-key.ts";
import { inOneGo } from "../../tests/support/in-one-go.ts";
import { missedItems } from "./missed-items.ts";

const log = [
  aLoggedAnswer({ itemId: "q-first", day: 10, sourceNumber: 1 }),
  aLoggedAnswer({ itemId: "q-first", day: 12, sourceNumber: 2, verdict: "right" }),
  aLoggedAnswer({ itemId: "q-first", day: 14, sourceNumber: 3, inPractice: true }),
  aLoggedAnswer({ itemId: "q-second", day: 12, objective: "2.1.1", verdict: "unanswered" }),
  aLoggedAnswer({ itemId: "q-gone", day: 13, objective: "9.9.9" }),
];
const missed = inOneGo(missedItems([log], new Map(), utcDay));
const schedules = [...missed.values()].map(({ schedule }) => schedule);
const entries = journalEntriesOf(schedules, aBlueprint(), ({ itemId }) =>
  itemId === "q-gone" ? null : "single-choice",
);

describe("the entries of the error journal", () => {
  it("are one for each miss, newest first, and count how often its item was missed", () => {
    expect(entries.map(({ schedule, timesMissed }) => [schedule.itemId, timesMissed])).toEqual([
      ["q-first", 2],
      ["q-gone", 1],
      ["q-second", 1],
      ["q-first", 1],
    ]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
  });

  it("say where the objective belongs, and leave that out where the guide has it no more", () => {
    expect(entries.map(({ domainId, taskId }) => [domainId, taskId])).toEqual([
      ["1", "1.1"],
      [null, null],
      ["2", "2.1"],
      ["1", "1.1"],
    ]);
  });

  it("keys a miss as what was put down about it is keyed", () => {
    const [entry] = entries;
    if (entry === undefined) throw new Error("No entry.");
    const { source, itemId } = entry.answer;
    expect(missKeyOf({ sourceId: source.id, itemId })).toBe(entry.key);
  });
});
