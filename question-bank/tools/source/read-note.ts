import { basename } from "node:path/posix";
import { z } from "zod";
import { ObjectiveIdSchema } from "../../../shared/bank/item.ts";
import { StudyNoteSchema } from "../../../shared/bank/study-note.ts";
import type { Finding } from "../lint/finding.ts";
import { parseYaml, type YamlPath } from "./parse-yaml.ts";
import { schemaFindings } from "./schema-findings.ts";
import type { SourceNote } from "./source-note.ts";
import { yamlFindings } from "./yaml-findings.ts";

const FrontMatterSchema = z.strictObject({
  title: StudyNoteSchema.unwrap().shape.title,
  references: StudyNoteSchema.unwrap().shape.references,
});

const NOTE_PATTERN = /^---\r?\n(?<head>[\s\S]*?\n)---\r?\n(?<body>[\s\S]*)$/;

export interface ReadNote {
  /** Null where the file cannot be read as a note: the findings say why. */
  readonly note: SourceNote | null;
  readonly findings: readonly Finding[];
}

/** Reads a study note: YAML between two lines of dashes, then Markdown. */
export function readNote(text: string, file: string): ReadNote {
  const objective = ObjectiveIdSchema.safeParse(basename(file, ".md"));
  if (!objective.success || !file.endsWith(".md"))
    return unreadable(file, "a study note is named after its objective, for example 2.3.1.md");
  const parts = NOTE_PATTERN.exec(text)?.groups;
  if (parts?.["head"] === undefined || parts["body"] === undefined)
    return unreadable(
      file,
      "a study note begins with its title and references between two lines ---",
    );
  const { head, body } = parts;
  const yaml = parseYaml(head);
  // The head begins in line 2 of the file.
  if (!yaml.ok) {
    const problems = yaml.error.map(({ line, message }) => ({ line: line + 1, message }));
    return { note: null, findings: yamlFindings(problems, file) };
  }
  const bodyLine = head.split("\n").length + 2;
  const lineOf = (path: YamlPath): number =>
    path[0] === "body" ? bodyLine : yaml.value.lineOf(path) + 1;
  const parsed = FrontMatterSchema.safeParse(yaml.value.data);
  return parsed.success
    ? { note: { objective: objective.data, ...parsed.data, body, file, lineOf }, findings: [] }
    : { note: null, findings: schemaFindings(parsed.error, { file, itemId: null, lineOf }) };
}

function unreadable(file: string, message: string): ReadNote {
  return { note: null, findings: yamlFindings([{ line: 1, message }], file) };
}
