import { firstDueDay, reasonsOf } from "../../../../shared/study/due-items.ts";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import { keyText } from "../../ui/marking/answer-text.ts";
import { plainLines } from "../../ui/rich-text-lines.ts";
import { causeNames, missMessages as words, takeAwayMessages } from "./journal-messages.ts";
import type { ListedMisses } from "./listed-misses.ts";
import { placeOfMiss } from "./place-of-miss.ts";
import { whereMissed } from "./where-missed.ts";

/** A miss as it stands on paper and in a text file, each part in plain words. */
interface MissInWords {
  readonly heading: string;
  readonly place: string;
  /** How it was marked, why, how often it was missed and when it comes back. */
  readonly facts: readonly string[];
  /** A line for each paragraph. */
  readonly question: readonly string[];
  /** What there is to learn from it, each part under its name. Empty where nothing holds its text any more. */
  readonly lessons: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** All that is known of a miss, in words. */
export function missInWords(entry: JournalEntry, listed: ListedMisses): MissInWords {
  const { answer, schedule, timesMissed } = entry;
  const item = listed.itemOf(schedule.itemId);
  const { cause, note } = listed.noteOf(entry) ?? { cause: null, note: "" };
  const dueDay = firstDueDay(reasonsOf(schedule));
  return {
    heading: words.heading(whereMissed(entry, listed.book), answer.atMs),
    place: placeOfMiss(entry, listed.book),
    facts: [
      words.verdict[answer.verdict],
      causeNames[cause ?? "none"],
      ...(timesMissed > 1 ? [words.timesMissed(timesMissed)] : []),
      takeAwayMessages.comesBack(schedule.isSuspended ? null : dueDay, listed.today),
    ],
    question: item === null ? [words.noText] : plainLines(item.stem),
    lessons: [
      ...(item === null
        ? []
        : [
            { name: takeAwayMessages.key, lines: [keyText(item)] },
            { name: takeAwayMessages.takeaway, lines: plainLines(item.takeaway) },
          ]),
      ...(note.trim() === "" ? [] : [{ name: takeAwayMessages.note, lines: note.split("\n") }]),
    ],
  };
}
