import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseMinisignature } from "../../electron/main/bank/minisign.ts";
import { trustedCommentOf } from "../../electron/main/bank/trusted-comment.ts";
import type { TrustedKey } from "../../electron/main/bank/trusted-key.ts";
import { verifyPackage, type VerifiedPackage } from "../../electron/main/bank/verify-package.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import type { BankCommand, CommandIo } from "./bank-command.ts";
import { readBuildFolder, type BuildFolder } from "./build-folder.ts";
import { signMinisig } from "./minisign-sign.ts";
import { packageOf, writePackage } from "./package-writer.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { refusalLine } from "./refusal-words.ts";
import { readSigningKey, type SigningKeySource } from "./signing-key.ts";
import { refuse, type ToolError } from "./tool-error.ts";
import { keyIdOf, readTrustedKeys } from "./trusted-keys.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface SignOptions extends SigningKeySource {
  /** A folder that `bank build` wrote: manifest.json and the files it names. */
  readonly buildDir: string;
  /** Where the package goes; null for `<bankId>.qbank` beside the build folder. */
  readonly outFile: string | null;
  /** A signature that the minisign program made of manifest.json, or null to sign here. */
  readonly signatureFile: string | null;
  /** A release is never signed with the development key. */
  readonly isRelease: boolean;
}

export interface SignedPackage {
  readonly file: string;
  readonly verified: VerifiedPackage;
}

/** The content of the signature file: one that was made elsewhere, or a fresh one. */
function signatureOf(build: BuildFolder, options: SignOptions): Result<Buffer, ToolError> {
  const { signatureFile } = options;
  if (signatureFile !== null)
    return existsSync(signatureFile)
      ? ok(readFileSync(signatureFile))
      : refuse("bank-entry-missing", signatureFile);
  const key = readSigningKey(options);
  if (!key.ok) return key;
  const comment = trustedCommentOf(build.manifest);
  return ok(Buffer.from(signMinisig(build.manifestBytes, comment, key.value)));
}

/** The key that made a signature, provided that the app would trust it. */
function findSigner(signature: Buffer, options: SignOptions): Result<TrustedKey, ToolError> {
  const parsed = parseMinisignature(signature);
  if (!parsed.ok) return parsed;
  const { keyId } = parsed.value;
  const keys = readTrustedKeys(options.rootDir, { isRelease: false });
  const key = keys.find((trusted) => keyIdOf(trusted) === keyId);
  if (key === undefined) return refuse("key-not-trusted", `key ${keyId}`);
  return options.isRelease && key.standing === "development"
    ? refuse("key-is-development", `key ${keyId}`)
    : ok(key);
}

/**
 * Signs a build, or attaches a signature, and packs it. The package is written only after it passed the very
 * verification that the app runs. Refuses with a code of keys or of banks.
 */
export function runSign(options: SignOptions): Result<SignedPackage, ToolError> {
  const build = readBuildFolder(options.buildDir);
  if (!build.ok) return build;
  const signature = signatureOf(build.value, options);
  if (!signature.ok) return signature;
  const signer = findSigner(signature.value, options);
  if (!signer.ok) return signer;
  const { manifest } = build.value;
  const packageBytes = packageOf(build.value, signature.value, signer.value.publicKey);
  const verified = verifyPackage(packageBytes, {
    trustedKeys: [signer.value],
    // A bank may be made for an app that is not out yet.
    appVersion: manifest.minAppVersion,
    nowMs: Date.now(),
  });
  if (!verified.ok) return verified;
  const { buildDir } = options;
  const outFile = options.outFile ?? join(dirname(buildDir), `${manifest.bankId}.qbank`);
  writePackage(packageBytes, signature.value, { buildDir, outFile });
  return ok({ file: outFile, verified: verified.value });
}

/** How to sign this build with the minisign program, for keys with a password. */
function minisignHint(buildDir: string): string {
  const build = readBuildFolder(buildDir);
  const comment = build.ok ? trustedCommentOf(build.value.manifest) : "…";
  return `minisign -S -s KEY -m ${join(buildDir, "manifest.json")} -t '${comment}'`;
}

function report(
  outcome: Result<SignedPackage, ToolError>,
  options: SignOptions,
  io: CommandIo,
): void {
  if (outcome.ok) {
    const { file, verified } = outcome.value;
    const { bankId, revision } = verified.manifest;
    const { keyId } = verified;
    if (io.isJson) io.printJson({ ok: true, file, bankId, revision, keyId });
    else io.print(`Signed ${bankId} revision ${revision} with key ${keyId}: ${file}`);
  } else if (io.isJson) {
    io.printJson(outcome);
  } else {
    io.printError(refusalLine(outcome.error));
    const { code } = outcome.error;
    if (code === "key-encrypted" || code === "bank-trusted-comment-altered")
      io.printError(`To sign it with minisign: ${minisignHint(options.buildDir)}`);
  }
}

function readOptions(argv: readonly string[], io: CommandIo): SignOptions | null {
  const text = { type: "string" } as const;
  const parsed = parseCommandLine({
    args: [...argv],
    options: { key: text, signature: text, out: text, release: { type: "boolean" } },
    allowPositionals: true,
  });
  const [folder, ...rest] = parsed?.positionals ?? [];
  if (parsed === null || folder === undefined || rest.length > 0) return null;
  const { key, signature, out, release } = parsed.values;
  if (key !== undefined && signature !== undefined) return null;
  return {
    rootDir: io.rootDir,
    buildDir: resolve(folder),
    outFile: out === undefined ? null : resolve(out),
    keyFile: key ?? null,
    keyText: process.env["REHEARSAL_SIGNING_KEY"] ?? null,
    signatureFile: signature ?? null,
    isRelease: release ?? false,
  };
}

export const signCommand: BankCommand = {
  name: "sign",
  summary: "sign a built bank, or attach a signature of the minisign program, and pack it",
  usage: "sign FOLDER [--key FILE | --signature FILE] [--out FILE] [--release] [--json]",
  run: (argv, io) => {
    const options = readOptions(argv, io);
    if (options === null)
      return Promise.resolve(
        wrongUsage(signCommand, "sign takes one folder, and a key or a signature", io),
      );
    const outcome = runSign(options);
    report(outcome, options, io);
    return Promise.resolve(outcome.ok ? 0 : 1);
  },
};
