import type { Blueprint } from "../../../shared/bank/blueprint.ts";

/** Whether a blueprint has an objective of this number. */
export function hasObjective({ domains }: Blueprint, objectiveId: string): boolean {
  return domains.some((domain) =>
    domain.tasks.some((task) => task.objectives.some(({ id }) => id === objectiveId)),
  );
}
