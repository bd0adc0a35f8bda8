import { stringify } from "yaml";
import { toLintItem } from "../lint/lint-item.ts";
import type { Flaw, LintBank, LintRule } from "../lint/rule.ts";
import { BlueprintFileSchema } from "../source/bank-source-schema.ts";
import { readItems } from "../source/read-items.ts";
import { aBlueprintDraft } from "./blueprint-draft.ts";
import type { ItemDraft } from "./item-drafts.ts";

/** Runs a rule over items that went through YAML and schema, as an author's items do. */
export function runRule(
  rule: LintRule,
  drafts: readonly ItemDraft[],
  changes: Partial<LintBank> = {},
): readonly Flaw[] {
  const { items, findings } = readItems(
    stringify(drafts, { aliasDuplicateObjects: false }),
    "items/test.yaml",
  );
  if (findings.length > 0) throw new Error(`The drafts do not parse: ${JSON.stringify(findings)}`);
  const release = BlueprintFileSchema.parse(aBlueprintDraft());
  return rule.check({
    items: items.map(toLintItem),
    notes: [],
    blueprint: release.blueprint,
    release,
    today: "2026-11-23",
    ...changes,
  });
}
