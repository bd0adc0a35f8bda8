import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { aLoggedAnswer } from "../../../../tests/support/builders/a-logged-answer.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { journalEntriesOf } from "../../../../shared/study/journal-entries.ts";
import type { LoggedAnswer } from "../../../../shared/study/answer-log.ts";
import { aJournalBook } from "./a-journal-book.fake.ts";
import { journalCsv, journalText } from "./journal-files.ts";
import { JournalRowSchema } from "./journal-row.ts";
import type { ListedMisses } from "./listed-misses.ts";

const TODAY = 20_001;

function listedOf(log: readonly LoggedAnswer[], note = ""): ListedMisses {
  const book = aJournalBook(log);
  const schedules = [...book.missed.values()].map(({ schedule }) => schedule);
  const entries = journalEntriesOf(schedules, book.blueprint, () => "single-choice");
  return {
    book,
    entries,
    allCount: entries.length + 1,
    itemOf: (id) =>
      book.installedIds.has(id) ? aSingleChoice({ id, stem: aParagraph(`What is ${id}?`) }) : null,
    noteOf: ({ answer }) => ({
      sourceId: answer.source.id,
      itemId: answer.itemId,
      bankId: book.bank.bankId,
      cause: "misread",
      note,
      changedAtMs: 1,
    }),
    today: TODAY,
  };
}

async function wholeOf(pieces: ReturnType<typeof journalText>): Promise<string> {
  let whole = "";
  for await (const piece of pieces) whole += piece.ok ? piece.value : "";
  return whole;
}

const log = [
  aLoggedAnswer({ itemId: "q-first", day: 20_000, sourceNumber: 1 }),
  aLoggedAnswer({ itemId: "q-gone", day: 19_000, sourceNumber: 2, inPractice: true }),
];

describe("the journal as a table", () => {
  it("has a row for each miss, the newest first, with what is known of it", async () => {
    const { data } = Papa.parse<Record<string, string>>(await wholeOf(journalCsv(listedOf(log))), {
      header: true,
      skipEmptyLines: true,
    });
    expect(Object.keys(data[0] ?? {})).toEqual(Object.keys(JournalRowSchema.unwrap().shape));
    expect(data).toMatchObject([
      {
        missedAt: "2024-10-04T12:00:00.000Z",
        source: "mock",
        itemId: "q-first",
        timesMissed: "1",
        cause: "misread",
        dueOn: "2024-10-05",
        question: "What is q-first?",
      },
      { source: "practice", itemId: "q-gone", question: "", key: "" },
    ]);
  });

  it("holds all of a thousand misses, and none that a spreadsheet would run", async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      aLoggedAnswer({ itemId: `q-item-${index}` }),
    );
    const { data } = Papa.parse<Record<string, string>>(
      await wholeOf(journalCsv(listedOf(many, "=1+1"))),
      { header: true, skipEmptyLines: true },
    );
    expect(data).toHaveLength(1000);
    expect(new Set(data.map(({ note }) => note))).toEqual(new Set(["'=1+1"]));
  });
});

describe("the journal as a text", () => {
  it("says where, why and when, the question, its key, and the note as it was written", async () => {
    const text = await wholeOf(journalText(listedOf(log, "Two\nlines.")));
    expect(text).toContain("Error journal: TST-01\n2 of 3 misses, newest first. 5 Oct 2024.");
    expect(text).toMatch(/Mock 1 · missed on 4 Oct 2024, \d\d:\d\d\n-+\n/);
    expect(text).toContain("Wrong. Misread it. Due.\n\nWhat is q-first?\n\nKey: ");
    expect(text).toContain("Your note: Two\nlines.\n");
    expect(text).toContain("Question no longer in the bank");
  });
});
