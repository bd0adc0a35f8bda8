import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BankCommand, CommandIo } from "./bank-command.ts";
import { readBuildFolder } from "./build-folder.ts";
import { issuedAtMs } from "./build/issued-at.ts";
import { toBank } from "./build/to-bank.ts";
import { writeBuild } from "./build/write-build.ts";
import { hasErrors } from "./lint/finding.ts";
import { lintSource } from "./lint/lint-source.ts";
import { printFindings } from "./lint/print-findings.ts";
import { replaceFile, unsignedPackageOf } from "./package-writer.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { refusalLine } from "./refusal-words.ts";
import { runSign, type SignedPackage } from "./sign.ts";
import { findSourceFolder } from "./source/find-source-folder.ts";
import { readSourceFolder } from "./source/read-source-folder.ts";
import { todayEverywhere } from "./today-everywhere.ts";
import { wrongUsage } from "./wrong-usage.ts";

interface BuildOptions {
  readonly sourceDir: string;
  readonly outDir: string;
  readonly keyFile: string | null;
  readonly issuedAtMs: number;
  /** Packs the build without a signature. */
  readonly isUnsigned: boolean;
}

/** `bank build`: lints a source, then writes and signs its package. Errors of the lint refuse, warnings do not. */
export const buildCommand: BankCommand = {
  name: "build",
  summary: "lint the source of a bank, then build, sign and pack it",
  usage: "build [FOLDER] [--key FILE | --unsigned] [--out FOLDER] [--json]",
  run: async (argv, io) => {
    const text = { type: "string" } as const;
    const options = { key: text, out: text, unsigned: { type: "boolean" } } as const;
    const line = parseCommandLine({ args: [...argv], allowPositionals: true, options });
    if (line === null || line.positionals.length > 1)
      return wrongUsage(buildCommand, "build takes one folder at most", io);
    const isUnsigned = line.values.unsigned ?? false;
    if (isUnsigned && line.values.key !== undefined)
      return wrongUsage(buildCommand, "a bank is signed with a key, or unsigned", io);
    const issued = issuedAtMs(process.env["SOURCE_DATE_EPOCH"], Date.now());
    if (issued === null)
      return wrongUsage(buildCommand, "SOURCE_DATE_EPOCH is a number of seconds", io);
    const dir = await findSourceFolder(line.positionals[0], io.rootDir);
    if (!dir.ok) return wrongUsage(buildCommand, dir.error, io);
    return buildFolder(
      {
        sourceDir: dir.value,
        outDir: resolve(line.values.out ?? join(io.rootDir, "question-bank/dist")),
        keyFile: line.values.key ?? null,
        issuedAtMs: issued,
        isUnsigned,
      },
      io,
    );
  },
};

async function buildFolder(options: BuildOptions, io: CommandIo): Promise<number> {
  const folder = await readSourceFolder(options.sourceDir, io.rootDir);
  const findings = lintSource(folder, { isBankWide: false, today: todayEverywhere(Date.now()) });
  if (folder.rules === null || hasErrors(findings)) {
    printFindings(findings, folder.items.length, io);
    return 1;
  }
  const { bank: source } = folder.rules;
  const bank = toBank(folder.rules, folder);
  const rotationFile = options.isUnsigned ? null : rotationsOf(source.publisher.id, io.rootDir);
  const buildDir = await writeBuild({ ...options, source, bank, rotationFile });
  if (options.isUnsigned) return packUnsigned(buildDir, io);
  const signed = runSign({
    rootDir: io.rootDir,
    buildDir,
    outFile: null,
    keyFile: options.keyFile,
    keyText: process.env["REHEARSAL_SIGNING_KEY"] ?? null,
    signatureFile: null,
    isRelease: false,
  });
  if (signed.ok) {
    reportPackage(signed.value, findings.length, io);
    return 0;
  }
  if (io.isJson) io.printJson(signed);
  else io.printError(refusalLine(signed.error));
  return 1;
}

/** The publisher's changes of key, kept beside its public keys; null where there were none. */
function rotationsOf(publisherId: string, rootDir: string): Buffer | null {
  const file = join(rootDir, "question-bank", "keys", `${publisherId}.qkeys`);
  return existsSync(file) ? readFileSync(file) : null;
}

function packUnsigned(buildDir: string, io: CommandIo): number {
  const build = readBuildFolder(buildDir);
  if (!build.ok) throw new Error(`A build that was just written cannot be read: ${buildDir}`);
  const file = `${buildDir}.qbank`;
  replaceFile(file, unsignedPackageOf(build.value));
  const { bankId, revision } = build.value.manifest;
  if (io.isJson) io.printJson({ file, bankId, revision, isUnsigned: true });
  else io.print(`Built ${bankId} revision ${revision}, unsigned: ${file}`);
  return 0;
}

function reportPackage({ file, verified }: SignedPackage, warningCount: number, io: CommandIo) {
  const { manifest, keyId, signedBy, manifestSha256 } = verified;
  const { bankId, revision } = manifest;
  const itemCount = verified.bank.items.length;
  const { standing } = signedBy;
  if (io.isJson) {
    io.printJson({
      file,
      bankId,
      revision,
      itemCount,
      warningCount,
      keyId,
      standing,
      manifestSha256,
    });
    return;
  }
  io.print(
    `Built ${bankId} revision ${revision}: ${itemCount} items, ${warningCount} warnings of the lint`,
  );
  io.print(`Signed with key ${keyId} of ${signedBy.publisherName} (${standing}): ${file}`);
}
