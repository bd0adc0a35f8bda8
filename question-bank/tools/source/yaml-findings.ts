import type { Finding } from "../lint/finding.ts";
import type { YamlProblem } from "./parse-yaml.ts";

/** What keeps a file from being read as YAML of the expected outline. */
export function yamlFindings(problems: readonly YamlProblem[], file: string): readonly Finding[] {
  return problems.map(({ line, message }) => ({
    file,
    line,
    rule: "yaml",
    severity: "error",
    itemId: null,
    message,
  }));
}
