import { resolve } from "node:path";
import { PACKAGE_LIMITS } from "../../electron/main/bank/package-layout.ts";
import { readBankFile } from "../../electron/main/bank/read-bank-file.ts";
import { readStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { verifyPackage, type VerifiedPackage } from "../../electron/main/bank/verify-package.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import { appVersionOf } from "./app-version.ts";
import type { BankCommand, CommandIo } from "./bank-command.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { refusalLine } from "./refusal-words.ts";
import type { ToolError } from "./tool-error.ts";
import { readTrustedKeys } from "./trusted-keys.ts";
import { verifiedJson } from "./verify.ts";
import { wrongUsage } from "./wrong-usage.ts";

interface Inspection {
  /** Names and sizes in bytes. The structure is sound; whether anything in it is genuine is another matter. */
  readonly entries: readonly { readonly name: string; readonly size: number }[];
  /** The package's content, or why it must not be read. */
  readonly verified: Result<VerifiedPackage, ToolError>;
}

/** Looks into a package. What its manifest says is told only when the package is verified. */
async function runInspect(options: {
  readonly rootDir: string;
  readonly file: string;
}): Promise<Result<Inspection, ToolError>> {
  const { rootDir, file } = options;
  const bytes = await readBankFile(file);
  if (!bytes.ok) return bytes;
  const contents = readStoredZip(bytes.value, PACKAGE_LIMITS);
  if (!contents.ok) return contents;
  const entries = [...contents.value].map(([name, { length }]) => ({ name, size: length }));
  const verified = verifyPackage(bytes.value, {
    trustedKeys: readTrustedKeys(rootDir, { isRelease: false }),
    appVersion: appVersionOf(rootDir),
    nowMs: Date.now(),
  });
  return ok({ entries, verified });
}

function reportJson(outcome: Result<Inspection, ToolError>, io: CommandIo): void {
  if (!outcome.ok) {
    io.printJson(outcome);
    return;
  }
  const { entries, verified } = outcome.value;
  const content = verified.ok ? verifiedJson(verified.value) : { error: verified.error };
  io.printJson({ ok: verified.ok, entries, ...content });
}

function reportLines(outcome: Result<Inspection, ToolError>, io: CommandIo): void {
  if (!outcome.ok) {
    io.printError(refusalLine(outcome.error));
    return;
  }
  const { entries, verified } = outcome.value;
  for (const { name, size } of entries) io.print(`${String(size).padStart(10)}  ${name}`);
  if (verified.ok) {
    io.print(JSON.stringify(verified.value.manifest, null, 2));
  } else {
    io.print("Not verified: only the structure is shown, and nothing in it can be relied on.");
    io.printError(refusalLine(verified.error));
  }
}

export const inspectCommand: BankCommand = {
  name: "inspect",
  summary: "list what is in a .qbank file, and its manifest when it is verified",
  usage: "inspect FILE [--json]",
  run: async (argv, io) => {
    const parsed = parseCommandLine({ args: [...argv], allowPositionals: true });
    const [file, ...rest] = parsed?.positionals ?? [];
    if (file === undefined || rest.length > 0)
      return wrongUsage(inspectCommand, "inspect takes one file", io);
    const outcome = await runInspect({ rootDir: io.rootDir, file: resolve(file) });
    (io.isJson ? reportJson : reportLines)(outcome, io);
    return outcome.ok && outcome.value.verified.ok ? 0 : 1;
  },
};
