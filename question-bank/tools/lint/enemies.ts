import type { LintRule } from "./rule.ts";

/** A group of enemies keeps items apart that answer one another; with a single member it does nothing, or its name is mistyped. */
export const enemies: LintRule = {
  name: "enemies",
  check: ({ items }) => {
    const names = items.flatMap((item) => [...new Set(item.source.enemies)]);
    return items.flatMap((item) =>
      item.source.enemies
        .map((group, index) => ({ group, index }))
        .filter(({ group }) => names.filter((name) => name === group).length === 1)
        .map(({ group, index }) => ({
          severity: "warning",
          place: item,
          path: ["enemies", index],
          message: `no other item is in the group ${group}`,
        })),
    );
  },
};
