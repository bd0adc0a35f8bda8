import type { z } from "zod";
import type { Finding } from "../lint/finding.ts";
import type { YamlPath } from "./parse-yaml.ts";

interface Place {
  readonly file: string;
  readonly itemId: string | null;
  readonly lineOf: (path: YamlPath) => number;
}

/** Everything that a schema has against a value, each at the line where it stands. */
export function schemaFindings(error: z.ZodError, place: Place): readonly Finding[] {
  return error.issues.map((issue) => ({
    file: place.file,
    line: place.lineOf(pathOf(issue)),
    rule: "schema",
    severity: "error",
    itemId: place.itemId,
    message: issue.path.length === 0 ? issue.message : `${issue.path.join(".")}: ${issue.message}`,
  }));
}

// Zod names the map that holds an unknown key; the author looks for the key.
function pathOf(issue: z.core.$ZodIssue): YamlPath {
  return issue.code === "unrecognized_keys"
    ? [...issue.path, ...issue.keys.slice(0, 1)]
    : issue.path;
}
