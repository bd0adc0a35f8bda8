import { hasObjective } from "./has-objective.ts";
import { noteRule } from "./note-rule.ts";

/** A study note belongs to one objective of the blueprint. */
export const noteObjective = noteRule("note-objective", ({ objective }, { blueprint }) =>
  blueprint === null || hasObjective(blueprint, objective)
    ? []
    : [{ path: [], message: `the blueprint has no objective ${objective}` }],
);
