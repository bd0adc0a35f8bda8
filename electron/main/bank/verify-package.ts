import { BankSchema, type Bank } from "../../../shared/bank/bank.ts";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import { ManifestSchema, type Manifest } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { checkPackageFiles } from "./check-package-files.ts";
import { isVersionAtLeast } from "./is-version-at-least.ts";
import {
  checkMinisignature,
  parseMinisignature,
  parseMinisignPublicKey,
  type MinisignPublicKey,
} from "./minisign.ts";
import { MANIFEST_NAME, PACKAGE_LIMITS, SIGNATURE_NAME } from "./package-layout.ts";
import { parseJsonEntry } from "./parse-json-entry.ts";
import { refuseBank } from "./refuse-bank.ts";
import { sha256Hex } from "./sha256-hex.ts";
import { readStoredZip } from "./stored-zip.ts";
import { trustedCommentOf } from "./trusted-comment.ts";
import type { TrustedKey } from "./trusted-key.ts";

/** What a package goes through, in this order. Nothing of it is parsed before "signature" has passed. */
export const VERIFY_STEPS = [
  "package",
  "signature-format",
  "key",
  "signature",
  "manifest",
  "publisher",
  "app-version",
  "files",
  "bank",
] as const;
export type VerifyStep = (typeof VERIFY_STEPS)[number];

export interface VerifyOptions {
  readonly trustedKeys: readonly TrustedKey[];
  /** The version of this app, for example "1.2.0". */
  readonly appVersion: string;
  /** Wall clock, ms since 1970. */
  readonly nowMs: number;
  /** Told of each step that passed, as it passes. */
  readonly onPassed?: (step: VerifyStep) => void;
}

/** A package whose every byte is vouched for by a trusted key. */
export interface VerifiedPackage {
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly signedBy: TrustedKey;
  readonly keyId: string;
  /** Past its date by the wall clock: a reason to say so, never to refuse. */
  readonly isExpired: boolean;
  readonly bank: Bank;
}

interface Signer {
  readonly trustedKey: TrustedKey;
  readonly publicKey: MinisignPublicKey;
}

function findSigner(trustedKeys: readonly TrustedKey[], keyId: string): Signer | null {
  for (const trustedKey of trustedKeys) {
    const publicKey = parseMinisignPublicKey(trustedKey.publicKey);
    if (!publicKey.ok) throw new Error(`A trusted key of ${trustedKey.publisherId} is malformed.`);
    if (publicKey.value.keyId === keyId) return { trustedKey, publicKey: publicKey.value };
  }
  return null;
}

interface SignedManifest {
  readonly bytes: Uint8Array;
  readonly trustedComment: string;
  readonly signer: Signer;
}

function checkSignature(
  entries: ReadonlyMap<string, Uint8Array>,
  trustedKeys: readonly TrustedKey[],
  passed: (step: VerifyStep) => void,
): Result<SignedManifest, BankError> {
  const bytes = entries.get(MANIFEST_NAME);
  const signatureFile = entries.get(SIGNATURE_NAME);
  if (bytes === undefined) return refuseBank("bank-entry-missing", MANIFEST_NAME);
  if (signatureFile === undefined) return refuseBank("bank-entry-missing", SIGNATURE_NAME);
  const signature = parseMinisignature(signatureFile);
  if (!signature.ok) return signature;
  passed("signature-format");
  const signer = findSigner(trustedKeys, signature.value.keyId);
  if (signer === null) return refuseBank("bank-key-unknown", `key ${signature.value.keyId}`);
  passed("key");
  const trustedComment = checkMinisignature(bytes, signature.value, signer.publicKey);
  if (!trustedComment.ok) return trustedComment;
  passed("signature");
  return ok({ bytes, trustedComment: trustedComment.value, signer });
}

function readManifest(
  signed: SignedManifest,
  appVersion: string,
  passed: (step: VerifyStep) => void,
): Result<Manifest, BankError> {
  const parsed = parseJsonEntry(signed.bytes, ManifestSchema);
  if (!parsed.ok) return refuseBank("bank-manifest-malformed", parsed.error);
  const manifest = parsed.value;
  if (signed.trustedComment !== trustedCommentOf(manifest))
    return refuseBank("bank-trusted-comment-altered", "it does not repeat the manifest");
  passed("manifest");
  const { publisherId } = signed.signer.trustedKey;
  if (manifest.publisher.id !== publisherId)
    return refuseBank("bank-publisher-mismatch", `the key belongs to ${publisherId}`);
  passed("publisher");
  if (!isVersionAtLeast(appVersion, manifest.minAppVersion))
    return refuseBank("bank-app-too-old", `it asks for version ${manifest.minAppVersion}`);
  passed("app-version");
  return ok(manifest);
}

/**
 * Verifies a whole package held in memory, and only then parses its bank. Refuses at the first step that fails, with
 * that step's code. Throws only when a trusted key that was compiled in is malformed.
 */
export function verifyPackage(
  bytes: Buffer,
  options: VerifyOptions,
): Result<VerifiedPackage, BankError> {
  const passed = options.onPassed ?? (() => undefined);
  const entries = readStoredZip(bytes, PACKAGE_LIMITS);
  if (!entries.ok) return entries;
  passed("package");
  const signed = checkSignature(entries.value, options.trustedKeys, passed);
  if (!signed.ok) return signed;
  const manifest = readManifest(signed.value, options.appVersion, passed);
  if (!manifest.ok) return manifest;
  const bankFile = checkPackageFiles(entries.value, manifest.value);
  if (!bankFile.ok) return bankFile;
  passed("files");
  const bank = parseJsonEntry(bankFile.value, BankSchema);
  if (!bank.ok) return refuseBank("bank-malformed", bank.error);
  passed("bank");
  const { trustedKey, publicKey } = signed.value.signer;
  const { expiresAt } = manifest.value;
  return ok({
    manifest: manifest.value,
    manifestSha256: sha256Hex(signed.value.bytes),
    signedBy: trustedKey,
    keyId: publicKey.keyId,
    isExpired: expiresAt !== null && options.nowMs > Date.parse(expiresAt),
    bank: bank.value,
  });
}
