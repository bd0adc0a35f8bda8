import type { LintRule } from "./rule.ts";

/** Bank-wide: whoever misses an item finds a study note on its objective. */
export const noteCoverage: LintRule = {
  name: "note-coverage",
  check: ({ items, notes }) => {
    const noted = new Set(notes.map((note) => note.objective));
    const missing = new Set(
      items.map((item) => item.source.objective).filter((objective) => !noted.has(objective)),
    );
    return [...missing].sort().map((objective) => ({
      severity: "warning",
      place: null,
      path: [],
      message: `objective ${objective} has items but no study note`,
    }));
  },
};
