import type { LintItem } from "./lint-item.ts";
import { itemRule } from "./rule.ts";

/** The numbers of options and keys that the blueprint lays down for each kind. For matching, prompts count as keys. */
export const kindShape = itemRule("kind-shape", ({ source }, { blueprint }) => {
  if (blueprint === null) return [];
  const shape = blueprint.kinds.find((entry) => entry.kind === source.kind);
  if (shape === undefined)
    return [{ path: ["kind"], message: `the blueprint has no items of kind ${source.kind}` }];
  const keyPart = source.kind === "matching" ? "prompts" : "key";
  const counts = [
    { part: "options", count: source.options.length, range: shape.optionCount },
    { part: keyPart, count: keyCountOf(source), range: shape.keyCount },
  ];
  return counts
    .filter(({ count, range }) => count < range.min || count > range.max)
    .map(({ part, count, range }) => ({
      path: [part],
      message: `${part}: ${count}, the blueprint wants ${range.min} to ${range.max} for ${source.kind}`,
    }));
});

function keyCountOf(source: LintItem["source"]): number {
  switch (source.kind) {
    case "single-choice":
      return 1;
    case "multiple-response":
    case "ordering":
      return source.key.length;
    case "matching":
      return source.prompts.length;
  }
}
