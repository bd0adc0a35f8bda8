import { ItemSourceSchema } from "../../../shared/bank/item.ts";
import type { Finding } from "../lint/finding.ts";
import { parseYaml } from "./parse-yaml.ts";
import { schemaFindings } from "./schema-findings.ts";
import type { SourceItem } from "./source-item.ts";
import { yamlFindings } from "./yaml-findings.ts";

export interface ReadItems {
  readonly items: readonly SourceItem[];
  readonly findings: readonly Finding[];
}

/** Reads a file of items. An item that does not parse becomes findings and does not hide the others. */
export function readItems(text: string, file: string): ReadItems {
  const yaml = parseYaml(text);
  if (!yaml.ok) return { items: [], findings: yamlFindings(yaml.error, file) };
  const { data, lineOf } = yaml.value;
  if (!Array.isArray(data)) {
    const message = "a file of items is a list: each item begins with a dash";
    return { items: [], findings: yamlFindings([{ line: lineOf([]), message }], file) };
  }
  const entries = data.map((entry: unknown, index) =>
    readItem(entry, file, (path) => lineOf([index, ...path])),
  );
  return {
    items: entries.flatMap((entry) => entry.items),
    findings: entries.flatMap((entry) => entry.findings),
  };
}

function readItem(entry: unknown, file: string, lineOf: SourceItem["lineOf"]): ReadItems {
  const parsed = ItemSourceSchema.safeParse(entry);
  if (parsed.success) return { items: [{ source: parsed.data, file, lineOf }], findings: [] };
  return {
    items: [],
    findings: schemaFindings(parsed.error, { file, itemId: idOf(entry), lineOf }),
  };
}

function idOf(entry: unknown): string | null {
  const isNamed = typeof entry === "object" && entry !== null && "id" in entry;
  return isNamed && typeof entry.id === "string" ? entry.id : null;
}
