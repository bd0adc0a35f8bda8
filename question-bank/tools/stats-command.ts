import { resolve } from "node:path";
import { bankOutlineOf } from "../../electron/main/bank/bank-outline.ts";
import type { BankCommand, CommandIo } from "./bank-command.ts";
import { toBank } from "./build/to-bank.ts";
import { lintSource } from "./lint/lint-source.ts";
import { printFindings } from "./lint/print-findings.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { refusalLine } from "./refusal-words.ts";
import { findSourceFolder } from "./source/find-source-folder.ts";
import { readSourceFolder } from "./source/read-source-folder.ts";
import { bankStatistics, type BankStatistics } from "./stats/bank-statistics.ts";
import { statisticsLines } from "./stats/statistics-lines.ts";
import { unsignedOutline } from "./stats/unsigned-outline.ts";
import { todayEverywhere } from "./today-everywhere.ts";
import { runVerify } from "./verify.ts";
import { wrongUsage } from "./wrong-usage.ts";

/** What keeps a source from being a bank at all. Stylistic errors do not keep an author from counting. */
const STRUCTURAL_RULES = ["yaml", "schema", "markup", "id-unique", "objective-known"];

/** `bank stats`: what a bank holds, from its source or from a package. */
export const statsCommand: BankCommand = {
  name: "stats",
  summary: "count a bank's items, compare them, let solvers at them, and assemble a mock",
  usage: "stats [FOLDER | FILE.qbank] [--json]",
  run: async (argv, io) => {
    const line = parseCommandLine({ args: [...argv], allowPositionals: true });
    if (line === null || line.positionals.length > 1)
      return wrongUsage(statsCommand, "stats takes one folder or package at most", io);
    const [argument] = line.positionals;
    if (argument?.endsWith(".qbank") === true) return countPackage(resolve(argument), io);
    const dir = await findSourceFolder(argument, io.rootDir);
    if (!dir.ok) return wrongUsage(statsCommand, dir.error, io);
    return countSource(dir.value, io);
  },
};

async function countPackage(file: string, io: CommandIo): Promise<number> {
  const onPassed = () => undefined;
  const verified = await runVerify({
    rootDir: io.rootDir,
    file,
    publicKeyFile: null,
    isRelease: false,
    onPassed,
  });
  if (verified.ok) {
    report(bankStatistics(bankOutlineOf(verified.value), verified.value.bank.items), io);
    return 0;
  }
  if (io.isJson) io.printJson(verified);
  else io.printError(refusalLine(verified.error));
  return 1;
}

async function countSource(dir: string, io: CommandIo): Promise<number> {
  const folder = await readSourceFolder(dir, io.rootDir);
  const findings = lintSource(folder, { isBankWide: false, today: todayEverywhere(Date.now()) });
  const structural = findings.filter((finding) => STRUCTURAL_RULES.includes(finding.rule));
  if (folder.rules === null || structural.length > 0) {
    printFindings(structural, folder.items.length, io);
    return 1;
  }
  const bank = toBank(folder.rules, folder);
  report(bankStatistics(unsignedOutline(folder.rules.bank, bank), bank.items), io);
  return 0;
}

function report(statistics: BankStatistics, io: CommandIo): void {
  if (io.isJson) io.printJson(statistics);
  else for (const line of statisticsLines(statistics)) io.print(line);
}
