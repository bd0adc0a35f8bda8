import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readBankFile } from "../../electron/main/bank/read-bank-file.ts";
import type { TrustedKey } from "../../electron/main/bank/trusted-key.ts";
import {
  VERIFY_STEPS,
  verifyPackage,
  type VerifiedPackage,
  type VerifyStep,
} from "../../electron/main/bank/verify-package.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import { appVersionOf } from "./app-version.ts";
import type { BankCommand, CommandIo } from "./bank-command.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { parsePublicKeyFile } from "../../electron/main/bank/public-key-file.ts";
import { refusalLine } from "./refusal-words.ts";
import { refuse, type ToolError } from "./tool-error.ts";
import { readTrustedKeys } from "./trusted-keys.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface VerifyBankOptions {
  readonly rootDir: string;
  readonly file: string;
  /** A publisher's public key file to check with, or null for the keys that the app trusts. */
  readonly publicKeyFile: string | null;
  /** Trusts what a release trusts: not this clone's development key. */
  readonly isRelease: boolean;
  /** Told of each step that passed, as it passes. */
  readonly onPassed: (step: VerifyStep) => void;
}

const stepWords: Readonly<Record<VerifyStep, string>> = {
  package: "one plain package, nothing hidden in it",
  "signature-format": "the signature file has the right form and kind",
  key: "the key belongs to a trusted publisher",
  signature: "manifest and trusted comment are what that key signed",
  manifest: "the manifest has the right form, and the trusted comment repeats it",
  publisher: "the publisher named is the owner of the key",
  "app-version": "this version of Rehearsal can open it",
  files: "every file has the size and SHA-256 that was signed, and none is missing or added",
  bank: "the bank has the right form",
};

function readKeys(options: VerifyBankOptions): Result<readonly TrustedKey[], ToolError> {
  const { rootDir, publicKeyFile, isRelease } = options;
  if (publicKeyFile === null) return ok(readTrustedKeys(rootDir, { isRelease }));
  if (!existsSync(publicKeyFile)) return refuse("key-missing", publicKeyFile);
  const key = parsePublicKeyFile(readFileSync(publicKeyFile, "utf8"));
  return key.ok ? ok([{ ...key.value, standing: "release" }]) : refuse("key-malformed", key.error);
}

/** Verifies a package as the app does, except for the memory of earlier revisions, which only an app has. */
export async function runVerify(
  options: VerifyBankOptions,
): Promise<Result<VerifiedPackage, ToolError>> {
  const trustedKeys = readKeys(options);
  if (!trustedKeys.ok) return trustedKeys;
  const bytes = await readBankFile(options.file);
  if (!bytes.ok) return bytes;
  return verifyPackage(bytes.value, {
    trustedKeys: trustedKeys.value,
    appVersion: appVersionOf(options.rootDir),
    nowMs: Date.now(),
    onPassed: options.onPassed,
  });
}

/** What a verified package says of itself and of its signer, for `--json`. */
export function verifiedJson(verified: VerifiedPackage): Readonly<Record<string, unknown>> {
  const { manifest, manifestSha256, signedBy, keyId, isExpired, bank } = verified;
  const { publisherId, publisherName, standing } = signedBy;
  const signer = { publisherId, publisherName, standing, keyId };
  return { manifest, manifestSha256, signer, isExpired, itemCount: bank.items.length };
}

function summaryLines(verified: VerifiedPackage): readonly string[] {
  const { manifest, signedBy, keyId, isExpired, bank } = verified;
  const keyKind = signedBy.standing === "development" ? "development key" : "key";
  return [
    `${manifest.title}: ${manifest.bankId} revision ${manifest.revision} (${manifest.version}), ${bank.items.length} items`,
    `signed by ${signedBy.publisherName} with ${keyKind} ${keyId}, issued ${manifest.issuedAt}`,
    ...(isExpired
      ? ["It is past its date and may be out of date. The app opens it and says so."]
      : []),
  ];
}

export const verifyCommand: BankCommand = {
  name: "verify",
  summary: "verify a .qbank file step by step, as the app does",
  usage: "verify FILE [--pub FILE | --release] [--json]",
  run: async (argv, io) => {
    const options = { pub: { type: "string" }, release: { type: "boolean" } } as const;
    const parsed = parseCommandLine({ args: [...argv], options, allowPositionals: true });
    const [file, ...rest] = parsed?.positionals ?? [];
    if (file === undefined || rest.length > 0)
      return wrongUsage(verifyCommand, "verify takes one file", io);
    const publicKeyFile = parsed?.values.pub ?? null;
    const isRelease = parsed?.values.release ?? false;
    if (publicKeyFile !== null && isRelease)
      return wrongUsage(verifyCommand, "verify takes a key, or those of a release", io);
    const passed: VerifyStep[] = [];
    const outcome = await runVerify({
      rootDir: io.rootDir,
      file: resolve(file),
      publicKeyFile,
      isRelease,
      onPassed: (step) => passed.push(step),
    });
    report(outcome, passed, io);
    return outcome.ok ? 0 : 1;
  },
};

function report(
  outcome: Result<VerifiedPackage, ToolError>,
  passed: readonly VerifyStep[],
  io: CommandIo,
): void {
  if (io.isJson) {
    const steps = VERIFY_STEPS.map((step) => ({ step, hasPassed: passed.includes(step) }));
    const rest = outcome.ok ? verifiedJson(outcome.value) : { error: outcome.error };
    io.printJson({ ok: outcome.ok, steps, ...rest });
    return;
  }
  for (const step of passed) io.print(`ok       ${step}: ${stepWords[step]}`);
  if (outcome.ok) {
    for (const line of summaryLines(outcome.value)) io.print(line);
    return;
  }
  const refusedStep = VERIFY_STEPS[passed.length];
  if (refusedStep !== undefined) io.print(`refused  ${refusedStep}`);
  io.printError(refusalLine(outcome.error));
}
