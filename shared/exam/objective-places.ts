import type { Blueprint, DomainId, TaskId } from "../bank/blueprint.ts";
import type { ObjectiveId } from "../bank/item.ts";

/** Where an objective belongs. */
export interface ObjectivePlace {
  readonly domainId: DomainId;
  readonly taskId: TaskId;
  /** How many objectives the task has. */
  readonly taskSize: number;
}

/** Finds the domain and task of any objective of a blueprint. Throws for one that it lacks: a bank with such an item does not parse. */
export function objectivePlaces(blueprint: Blueprint): (objective: ObjectiveId) => ObjectivePlace {
  const places = new Map<ObjectiveId, ObjectivePlace>(
    blueprint.domains.flatMap((domain) =>
      domain.tasks.flatMap((task) =>
        task.objectives.map(
          (objective) =>
            [
              objective.id,
              { domainId: domain.id, taskId: task.id, taskSize: task.objectives.length },
            ] as const,
        ),
      ),
    ),
  );
  return (objective) => {
    const place = places.get(objective);
    if (place === undefined) throw new Error(`The blueprint lacks objective ${objective}.`);
    return place;
  };
}
