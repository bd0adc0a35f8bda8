import { answeredItems } from "../../../../shared/exam/answered-items.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import type { SittingArrival } from "./sitting-arrival.ts";

/** What came out of the journal as a sitting goes on, in words; null where there is nothing to say. */
export function arrivalWords({ taken, isJournalDamaged }: SittingArrival): string | null {
  const said = [...takenWords(taken), ...(isJournalDamaged ? [damaged] : [])];
  return said.length === 0 ? null : said.join(" ");
}

const damaged =
  "The answer journal was damaged: what stood before the damage was used, and the file was kept.";

function takenWords(taken: SittingArrival["taken"]): readonly string[] {
  if (taken.length === 0) return [];
  const answers = answeredItems(taken.map(({ event }) => event)).size;
  const what =
    answers > 0
      ? counted(answers, "answer was", "answers were")
      : counted(taken.length, "step was", "steps were");
  return [`${what} missing in the database and taken from the answer journal.`];
}
