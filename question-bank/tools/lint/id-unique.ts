import type { LintRule } from "./rule.ts";

/** An id names one item, in all files together. Reported at every item but the first. */
export const idUnique: LintRule = {
  name: "id-unique",
  check: ({ items }) =>
    items.flatMap((item, index) => {
      const first = items.slice(0, index).find((other) => other.source.id === item.source.id);
      if (first === undefined) return [];
      const message = `the id is taken at ${first.file}:${first.lineOf([])}`;
      return [{ severity: "error", place: item, path: ["id"], message }];
    }),
};
