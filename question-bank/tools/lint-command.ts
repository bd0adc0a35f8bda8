import type { BankCommand, CommandIo } from "./bank-command.ts";
import { hasErrors } from "./lint/finding.ts";
import { lintSource } from "./lint/lint-source.ts";
import { printFindings } from "./lint/print-findings.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { findSourceFolder } from "./source/find-source-folder.ts";
import { readSourceFolder } from "./source/read-source-folder.ts";
import { todayEverywhere } from "./today-everywhere.ts";
import { wrongUsage } from "./wrong-usage.ts";

/** `bank lint`: every problem of a bank's source, each with file, line, rule and item. Warnings do not refuse. */
export const lintCommand: BankCommand = {
  name: "lint",
  summary: "check the source of a bank by the item-writing rules",
  usage: "lint [FOLDER] [--bank-wide] [--json]",
  run: async (argv, io) => {
    const options = { "bank-wide": { type: "boolean" } } as const;
    const line = parseCommandLine({ args: [...argv], allowPositionals: true, options });
    if (line === null || line.positionals.length > 1)
      return wrongUsage(lintCommand, "lint takes one folder at most", io);
    const dir = await findSourceFolder(line.positionals[0], io.rootDir);
    if (!dir.ok) return wrongUsage(lintCommand, dir.error, io);
    return lintFolder(dir.value, line.values["bank-wide"] ?? false, io);
  },
};

async function lintFolder(dir: string, isBankWide: boolean, io: CommandIo): Promise<number> {
  const folder = await readSourceFolder(dir, io.rootDir);
  const findings = lintSource(folder, { isBankWide, today: todayEverywhere(Date.now()) });
  printFindings(findings, folder.items.length, io);
  return hasErrors(findings) ? 1 : 0;
}
