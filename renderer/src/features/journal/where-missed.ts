import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { JournalBook } from "./journal-book.ts";
import { missMessages as words } from "./journal-messages.ts";

/** The mock or practice of a miss: "Mock 3". */
export function whereMissed(
  { answer }: Pick<JournalEntry, "answer">,
  { mockNames }: Pick<JournalBook, "mockNames">,
): string {
  return answer.source.kind === "practice"
    ? words.inPractice
    : (mockNames.get(answer.source.id) ?? words.unknownMock);
}
