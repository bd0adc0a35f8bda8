import type { Blueprint } from "../../../shared/bank/blueprint.ts";
import type { LintItem } from "./lint-item.ts";
import type { LintRule } from "./rule.ts";

/** Bank-wide: there are items enough for one form, in each domain and of each kind. */
export const formSupply: LintRule = {
  name: "form-supply",
  check: ({ items, blueprint }) => {
    if (blueprint === null) return [];
    return needsOf(blueprint)
      .map(({ name, least, counts }) => ({ name, least, count: items.filter(counts).length }))
      .filter(({ count, least }) => count < least)
      .map(({ name, count, least }) => ({
        severity: "warning",
        place: null,
        path: [],
        message: `${name} has ${count} items, a form takes ${least}`,
      }));
  },
};

interface Need {
  readonly name: string;
  readonly least: number;
  readonly counts: (item: LintItem) => boolean;
}

function needsOf(blueprint: Blueprint): readonly Need[] {
  return [
    ...blueprint.domains.map((domain) => ({
      name: `domain ${domain.id}`,
      least: domain.shownCount,
      counts: ({ source }: LintItem) => source.objective.startsWith(`${domain.id}.`),
    })),
    ...blueprint.kinds.map((shape) => ({
      name: `kind ${shape.kind}`,
      least: shape.minCount,
      counts: ({ source }: LintItem) => source.kind === shape.kind,
    })),
  ];
}
