import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { aLoggedAnswer, utcDay } from "../../tests/support/builders/a-logged-answer.ts";
import { DomainIdSchema, TaskIdSchema } from "../bank/blueprint.ts";
import { journalEntriesOf, type JournalEntry } from "./journal-entries.ts";
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
    [
      "one mock",
      { source: entries[3]?.answer.source.kind === "mock" ? entries[3].answer.source.id : null },
      [1, 2, 3],
    ],
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

  it("leaves what every one of its wishes would leave", () => {
    const wish = <K extends keyof JournalFilter>(key: K, values: readonly JournalFilter[K][]) =>
      fc.constantFrom(...values.map((value): Partial<JournalFilter> => ({ [key]: value })));
    const wishes = fc.tuple(
      wish("cause", ["misread", "guessed", "none"]),
      wish("source", ["mock", "practice"]),
      wish("isDueOnly", [true, false]),
      wish("query", ["first", "cafe second", "gone", ""]),
    );
    fc.assert(
      fc.property(wishes, (each) => {
        const all = each.reduce((sum, one) => ({ ...sum, ...one }), {});
        const apart = each.map((one) => new Set(shownBy(one)));
        expect(shownBy(all)).toEqual(
          entries.map((_, index) => index).filter((index) => apart.every((set) => set.has(index))),
        );
      }),
    );
  });
});
