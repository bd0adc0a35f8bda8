import { ok, type Result } from "../../../../shared/lib/result.ts";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import { csvTextOf } from "../../data/csv-text.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import { formatCalendarDay } from "../../ui/format-date.ts";
import { takeAwayMessages as words } from "./journal-messages.ts";
import { journalRowOf, JournalRowSchema } from "./journal-row.ts";
import type { ListedMisses } from "./listed-misses.ts";
import { missInWords } from "./miss-in-words.ts";

type Pieces = AsyncGenerator<Result<string, DataProblem>>;

/** How many misses are written in one step: a few ms. */
const MISSES_AT_ONCE = 200;

/** The table of misses for a spreadsheet, a row for each. */
export async function* journalCsv(listed: ListedMisses): Pieces {
  const { head, lines } = csvTextOf(JournalRowSchema);
  yield ok(head);
  for (const some of stepsOf(listed.entries))
    yield await Promise.resolve(ok(lines(some.map((entry) => journalRowOf(entry, listed)))));
}

/** The misses as a text to read. */
export async function* journalText(listed: ListedMisses): Pieces {
  const { book, entries, allCount, today } = listed;
  yield ok(
    `${words.textTitle(book.bank.exam.code)}\n${words.textAbout(entries.length, allCount, formatCalendarDay(today))}\n`,
  );
  for (const some of stepsOf(entries))
    yield await Promise.resolve(ok(some.map((entry) => textOf(entry, listed)).join("")));
}

function* stepsOf(entries: readonly JournalEntry[]): Generator<readonly JournalEntry[]> {
  for (let from = 0; from < entries.length; from += MISSES_AT_ONCE)
    yield entries.slice(from, from + MISSES_AT_ONCE);
}

function textOf(entry: JournalEntry, listed: ListedMisses): string {
  const { heading, place, facts, question, lessons } = missInWords(entry, listed);
  return [
    "",
    heading,
    "-".repeat(heading.length),
    place,
    `${facts.join(". ")}.`,
    "",
    ...question,
    ...lessons.flatMap(({ name, lines }) => ["", `${name}: ${lines.join("\n")}`]),
    "",
  ]
    .map((line) => `${line}\n`)
    .join("");
}
