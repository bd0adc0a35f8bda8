import type { Blueprint } from "../../../shared/bank/blueprint.ts";
import type { BlueprintFile } from "../source/bank-source-schema.ts";
import type { YamlPath } from "../source/parse-yaml.ts";
import type { Severity } from "./finding.ts";
import type { SourceNote } from "../source/source-note.ts";
import type { LintItem } from "./lint-item.ts";

/** What the rules look at. */
export interface LintBank {
  readonly items: readonly LintItem[];
  readonly notes: readonly SourceNote[];
  /** Null where it cannot be read: rules that need it then have nothing to say. */
  readonly blueprint: Blueprint | null;
  /** What the bank says of itself and its versions; null where it cannot be read. */
  readonly release: Pick<BlueprintFile, "bank" | "changelog"> | null;
  /** The day of the check, as in `checked` of a reference: YYYY-MM-DD. */
  readonly today: string;
}

/** What a rule has against an item or a study note, or against the bank as a whole where `place` is null. */
export interface Flaw {
  readonly severity: Severity;
  readonly message: string;
  readonly place: LintItem | SourceNote | null;
  /** The part of the item or note, as in its YAML; empty for the whole. */
  readonly path: YamlPath;
}

/** A named check over the items of a bank. */
export interface LintRule {
  readonly name: string;
  readonly check: (bank: LintBank) => readonly Flaw[];
}

/** What a check of one item or note found: a flaw that need not say where it is. */
export type ItemFlaw = Pick<Flaw, "message" | "path"> & Partial<Pick<Flaw, "severity">>;

/** A rule that looks at one item at a time. Its flaws are errors unless they say otherwise. */
export function itemRule(
  name: string,
  check: (item: LintItem, bank: LintBank) => readonly ItemFlaw[],
): LintRule {
  return {
    name,
    check: (bank) =>
      bank.items.flatMap((item) =>
        check(item, bank).map((flaw) => ({ severity: "error", ...flaw, place: item })),
      ),
  };
}
