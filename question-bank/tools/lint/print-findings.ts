import { counted } from "../../../shared/lib/counted.ts";
import type { CommandIo } from "../bank-command.ts";
import { formatFinding, type Finding } from "./finding.ts";

/** Prints findings, one a line, and their counts. */
export function printFindings(
  findings: readonly Finding[],
  itemCount: number,
  io: CommandIo,
): void {
  const errorCount = findings.filter((finding) => finding.severity === "error").length;
  const warningCount = findings.length - errorCount;
  if (io.isJson) {
    io.printJson({ itemCount, errorCount, warningCount, findings });
    return;
  }
  for (const finding of findings) io.print(formatFinding(finding));
  io.print(
    `${counted(itemCount, "item")} read: ${counted(errorCount, "error")}, ${counted(warningCount, "warning")}`,
  );
}
