import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { aLoggedAnswer, utcDay } from "../../tests/support/builders/a-logged-answer.ts";
import { DomainIdSchema, TaskIdSchema } from "../bank/blueprint.ts";
import { journalEntriesOf, type JournalEntry } from "./journal-entries.ts";
import { missKeyOf } from "./miss-key.ts";
import {
  causeCounts,
  EMPTY_JOURNAL_FILTER,
  journalFilterOf,
  type JournalFilter,
} from "./journal-filter.ts";
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
});

const causes = new Map(
  entries.slice(0, 2).map(({ key }, index) => [key, index === 0 ? "misread" : "guessed"] as const),
);
const facts = {
  causeOf: ({ key }: JournalEntry) => causes.get(key) ?? null,
  isDue: ({ schedule }: JournalEntry) => schedule.itemId === "q-second",
  textsOf: ({ schedule }: JournalEntry) => [`Café ${schedule.itemId}`],
};
const shownBy = (filter: Partial<JournalFilter>) =>
  entries
    .filter(journalFilterOf({ ...EMPTY_JOURNAL_FILTER, ...filter }, facts))
    .map((entry) => entries.indexOf(entry));

describe("the filter of the error journal", () => {
  it.each<[string, Partial<JournalFilter>, readonly number[]]>([
    ["everything", {}, [0, 1, 2, 3]],
    ["a cause", { cause: "misread" }, [0]],
    ["no cause", { cause: "none" }, [2, 3]],
    ["a domain", { domainId: DomainIdSchema.parse("1") }, [0, 3]],
    ["a task", { taskId: TaskIdSchema.parse("2.1") }, [2]],
    ["a kind", { kind: "single-choice" }, [0, 2, 3]],
    ["practice", { source: "practice" }, [0]],
    ["what is due", { isDueOnly: true }, [2]],
    ["words, without accents and capitals", { query: "FIRST cafe" }, [0, 3]],
    ["blanks", { query: "  " }, [0, 1, 2, 3]],
    ["several at once", { source: "mock", query: "first" }, [3]],
  ])("shows %s", (_what, filter, shown) => {
    expect(shownBy(filter)).toEqual(shown);
  });

  it("counts causes, the most frequent first and those without last", () => {
    expect(causeCounts(entries, facts.causeOf)).toEqual([
      { cause: "misread", count: 1 },
      { cause: "guessed", count: 1 },
      { cause: "none", count: 2 },
    ]);
  });

  it("keys a miss as what was put down about it is keyed", () => {
    const [entry] = entries;
    if (entry === undefined) throw new Error("No entry.");
    const { source, itemId } = entry.answer;
    expect(missKeyOf({ sourceId: source.id, itemId })).toBe(entry.key);
  });
});
