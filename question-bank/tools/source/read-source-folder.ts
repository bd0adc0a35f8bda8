import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Finding } from "../lint/finding.ts";
import { BlueprintFileSchema, type BlueprintFile } from "./bank-source-schema.ts";
import { readNote } from "./read-note.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readItems, type ReadItems } from "./read-items.ts";
import { schemaFindings } from "./schema-findings.ts";
import type { SourceItem } from "./source-item.ts";
import type { SourceNote } from "./source-note.ts";
import { yamlFindings } from "./yaml-findings.ts";

/** The source of a bank as far as it can be read, and everything that keeps the rest from being read. */
export interface SourceFolder {
  /** How findings about the bank as a whole name their file. */
  readonly blueprintFile: string;
  /** Null where `blueprint.yaml` is missing or does not parse: the findings say why. */
  readonly rules: BlueprintFile | null;
  readonly items: readonly SourceItem[];
  /** In the order of their files' names; a bank may have none. */
  readonly notes: readonly SourceNote[];
  readonly findings: readonly Finding[];
}

/** Reads `blueprint.yaml`, `items/**` and `notes/**` of a folder. Findings name files relative to `rootDir`. */
export async function readSourceFolder(dir: string, rootDir: string): Promise<SourceFolder> {
  const nameOf = (path: string): string => relative(rootDir, path).replaceAll(sep, "/");
  const blueprintPath = join(dir, "blueprint.yaml");
  const blueprint = await readBlueprint(blueprintPath, nameOf(blueprintPath));
  const files: ReadItems[] = [];
  for (const path of await listFiles(join(dir, "items")))
    files.push(await readItemFile(path, nameOf(path)));
  const items = files.flatMap((file) => file.items);
  const noteFiles = await Promise.all(
    (await listFiles(join(dir, "notes"))).map(async (path) =>
      readNote((await readText(path)) ?? "", nameOf(path)),
    ),
  );
  const notes = noteFiles.flatMap(({ note }) => (note === null ? [] : [note]));
  const findings = [
    ...blueprint.findings,
    ...[...files, ...noteFiles].flatMap((file) => file.findings),
  ];
  const blueprintFile = nameOf(blueprintPath);
  const { rules } = blueprint;
  if (files.length > 0) return { blueprintFile, rules, items, notes, findings };
  const missing = yamlFindings(
    [{ line: 1, message: "there are no items beside it" }],
    blueprintFile,
  );
  return { blueprintFile, rules, items, notes, findings: [...findings, ...missing] };
}

async function readBlueprint(path: string, file: string) {
  const text = await readText(path);
  if (text === null)
    return { rules: null, findings: yamlFindings([{ line: 1, message: "is missing" }], file) };
  const yaml = parseYaml(text);
  if (!yaml.ok) return { rules: null, findings: yamlFindings(yaml.error, file) };
  const { data, lineOf } = yaml.value;
  const parsed = BlueprintFileSchema.safeParse(data);
  return parsed.success
    ? { rules: parsed.data, findings: [] }
    : { rules: null, findings: schemaFindings(parsed.error, { file, itemId: null, lineOf }) };
}

async function readItemFile(path: string, file: string): Promise<ReadItems> {
  if (path.endsWith(".yaml")) return readItems((await readText(path)) ?? "", file);
  const message = "only .yaml files are read here: rename or remove it";
  return { items: [], findings: yamlFindings([{ line: 1, message }], file) };
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function listFiles(dir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}
