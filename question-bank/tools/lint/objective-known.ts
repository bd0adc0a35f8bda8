import { hasObjective } from "./has-objective.ts";
import { itemRule } from "./rule.ts";

/** An item belongs to one objective of the blueprint. */
export const objectiveKnown = itemRule("objective-known", ({ source }, { blueprint }) =>
  blueprint === null || hasObjective(blueprint, source.objective)
    ? []
    : [{ path: ["objective"], message: `the blueprint has no objective ${source.objective}` }],
);
