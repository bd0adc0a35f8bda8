import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { JournalBook } from "./journal-book.ts";
import { missMessages as words } from "./journal-messages.ts";

/** The domain and task of a miss by number and title. */
export function placeOfMiss(
  { taskId }: Pick<JournalEntry, "taskId">,
  { blueprint }: Pick<JournalBook, "blueprint">,
): string {
  for (const domain of blueprint.domains)
    for (const task of domain.tasks)
      if (task.id === taskId)
        return words.place(
          words.numbered(domain.id, domain.title),
          words.numbered(task.id, task.title),
        );
  return words.noPlace;
}
