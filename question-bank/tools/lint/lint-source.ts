import type { SourceFolder } from "../source/read-source-folder.ts";
import type { Finding } from "./finding.ts";
import { toLintItem } from "./lint-item.ts";
import type { Flaw, LintBank, LintRule } from "./rule.ts";
import { BANK_RULES, ITEM_RULES } from "./rules.ts";

interface LintOptions {
  /** Also the rules about the bank as a whole. */
  readonly isBankWide: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Everything wrong with a source: what keeps it from being read, then what each rule found, by file and line. */
export function lintSource(folder: SourceFolder, options: LintOptions): readonly Finding[] {
  const bank: LintBank = {
    items: folder.items.map(toLintItem),
    notes: folder.notes,
    blueprint: folder.rules?.blueprint ?? null,
    release: folder.rules,
    today: options.today,
  };
  const rules = options.isBankWide ? [...ITEM_RULES, ...BANK_RULES] : ITEM_RULES;
  const found = rules.flatMap((rule) =>
    rule.check(bank).map((flaw) => toFinding(flaw, rule, folder.blueprintFile)),
  );
  return [...folder.findings, ...found].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule),
  );
}

function toFinding(flaw: Flaw, rule: LintRule, blueprintFile: string): Finding {
  const { place, path, severity, message } = flaw;
  return {
    file: place?.file ?? blueprintFile,
    line: place?.lineOf(path) ?? 1,
    rule: rule.name,
    severity,
    itemId: place !== null && "source" in place ? place.source.id : null,
    message,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
