import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aBlueprint } from "../../../../tests/support/builders/a-blueprint.ts";
import { utcDay } from "../../../../tests/support/builders/a-logged-answer.ts";
import { inOneGo } from "../../../../tests/support/in-one-go.ts";
import { AttemptIdSchema } from "../../../../shared/attempts/attempt-record.ts";
import { ItemIdSchema } from "../../../../shared/bank/item.ts";
import type { LoggedAnswer } from "../../../../shared/study/answer-log.ts";
import { missedItems } from "../../../../shared/study/missed-items.ts";
import type { JournalBook } from "./journal-book.ts";

/** The journal of some answers, by the calendar of UTC. The bank has every item whose id does not say that it is gone. */
export function aJournalBook(
  log: readonly LoggedAnswer[],
  changes: Partial<JournalBook> = {},
): JournalBook {
  const missed = inOneGo(missedItems([log], new Map(), utcDay));
  const itemIds = [...missed.keys()];
  return {
    bank: aBankSummary(),
    blueprint: aBlueprint(),
    topics: [],
    missed,
    marks: new Map(),
    notes: new Map(),
    practiceAnswers: [],
    kinds: new Map(itemIds.map((itemId) => [itemId, "single-choice"])),
    installedIds: new Set(itemIds.filter((itemId) => !itemId.startsWith("q-gone"))),
    mockNames: new Map(
      [1, 2].map((number) => [
        AttemptIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`),
        `Mock ${number}`,
      ]),
    ),
    unreadableCount: 0,
    dayOf: utcDay,
    ...changes,
  };
}

export const itemIdOf = (id: string) => ItemIdSchema.parse(id);
