import { itemRule } from "./rule.ts";

/** An item belongs to one objective of the blueprint. */
export const objectiveKnown = itemRule("objective-known", ({ source }, { blueprint }) => {
  if (blueprint === null) return [];
  const isKnown = blueprint.domains.some((domain) =>
    domain.tasks.some((task) =>
      task.objectives.some((objective) => objective.id === source.objective),
    ),
  );
  if (isKnown) return [];
  return [{ path: ["objective"], message: `the blueprint has no objective ${source.objective}` }];
});
