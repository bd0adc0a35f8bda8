export type Severity = "error" | "warning";

/** Something wrong in the source of a bank, tied to the line where an author can mend it. */
export interface Finding {
  /** As the author would type it: relative to the root of the repository. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  readonly severity: Severity;
  /** Null where no single item is at fault. */
  readonly itemId: string | null;
  readonly message: string;
}

/** One line for the console: `file:line rule item message`; a warning says so before its message. */
export function formatFinding(finding: Finding): string {
  const { file, line, rule, severity, itemId, message } = finding;
  const said = severity === "warning" ? `warning: ${message}` : message;
  return `${file}:${line} ${rule} ${itemId ?? "-"} ${said}`;
}

/** Whether a source must be mended before it is built. Warnings leave that to the author. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}
