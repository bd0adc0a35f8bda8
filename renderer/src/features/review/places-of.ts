import type { DomainId, TaskId } from "../../../../shared/bank/blueprint.ts";
import type { DomainGroup } from "../../../../shared/review/group-by-domain.ts";
import { reviewMessages as words } from "./browse-messages.ts";

interface Place {
  readonly id: DomainId | TaskId;
  readonly name: string;
}

/** Every domain, each followed by its tasks, with its number and title. */
export function placesOf(groups: readonly DomainGroup[]): readonly Place[] {
  return groups.flatMap(({ domainId, title, tasks }) => [
    { id: domainId, name: words.numbered(domainId, title) },
    ...tasks.map((task) => ({ id: task.taskId, name: words.numbered(task.taskId, task.title) })),
  ]);
}
