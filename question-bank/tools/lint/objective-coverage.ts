import type { LintRule } from "./rule.ts";

/** Bank-wide: every objective of the blueprint has an item. */
export const objectiveCoverage: LintRule = {
  name: "objective-coverage",
  check: ({ items, blueprint }) => {
    const covered = new Set(items.map((item) => item.source.objective));
    const objectives = (blueprint?.domains ?? []).flatMap((domain) =>
      domain.tasks.flatMap((task) => task.objectives),
    );
    return objectives
      .filter((objective) => !covered.has(objective.id))
      .map((objective) => ({
        severity: "warning",
        place: null,
        path: [],
        message: `objective ${objective.id} has no item`,
      }));
  },
};
