import type { BankError } from "../../../shared/bank/bank-error.ts";
import type { KeyRotation } from "../../../shared/bank/key-rotation.ts";
import { ManifestSchema, type Manifest } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { runAtOnce, type Steps } from "../../../shared/lib/steps.ts";
import { isExpired, type BankContent, type ReadingOptions } from "./bank-content.ts";
import type { JsonLimits } from "./check-json-weight.ts";
import { checkPackageFiles } from "./check-package-files.ts";
import { isVersionAtLeast } from "../../../shared/bank/is-version-at-least.ts";
import {
  checkMinisignature,
  parseMinisignature,
  parseMinisignPublicKey,
  type MinisignPublicKey,
} from "./minisign.ts";
import {
  MANIFEST_NAME,
  PACKAGE_LIMITS,
  type PackageLimits,
  PUBLIC_KEY_NAME,
  ROTATIONS_NAME,
  SIGNATURE_NAME,
} from "./package-layout.ts";
import { parseBankEntry, parseJsonEntry } from "./parse-json-entry.ts";
import { formatPublicKeyFile } from "./public-key-file.ts";
import { refuseBank } from "./refuse-bank.ts";
import { readRotationFile } from "./rotation-file.ts";
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

export interface VerifyOptions extends ReadingOptions {
  readonly trustedKeys: readonly TrustedKey[];
  /**
   * Asked once the signature has passed and before anything is parsed: whether the key may still vouch for this manifest. Every
   * trusted key may where this is absent.
   */
  readonly admitSigner?: (signer: TrustedKey, manifestSha256: string) => Result<null, BankError>;
  /** What a package may hold. Larger than usual in the benchmarks alone, which look at banks beyond the limits too. */
  readonly limits?: { readonly package: PackageLimits; readonly json: JsonLimits };
  /** Told of each step that passed, as it passes. */
  readonly onPassed?: (step: VerifyStep) => void;
}

/** A package whose every byte is vouched for by a trusted key. */
export interface VerifiedPackage extends BankContent {
  readonly signedBy: TrustedKey;
  readonly keyId: string;
  /** The rotations that the package carries, each signed by the key that it replaces. */
  readonly rotations: readonly KeyRotation[];
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
  { trustedKeys, admitSigner }: VerifyOptions,
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
  const admitted = admitSigner?.(signer.trustedKey, sha256Hex(bytes)) ?? ok(null);
  if (!admitted.ok) return admitted;
  passed("signature");
  return ok({ bytes, trustedComment: trustedComment.value, signer });
}

/** Whether the package's public key file, if it has one, is the one that its signed manifest and its key make. */
function isOwnKeyFile(
  file: Uint8Array | undefined,
  publisher: Manifest["publisher"],
  { publicKey }: TrustedKey,
): boolean {
  const { id: publisherId, name: publisherName } = publisher;
  const expected = formatPublicKeyFile({ publisherId, publisherName, publicKey });
  return file === undefined || Buffer.from(expected).equals(file);
}

function readSignedManifest(
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

function readRotations(
  entries: ReadonlyMap<string, Uint8Array>,
  { publisher }: Manifest,
): Result<readonly KeyRotation[], BankError> {
  const file = entries.get(ROTATIONS_NAME);
  return file === undefined ? ok([]) : readRotationFile(file, publisher.id);
}

/**
 * Verifies a whole package held in memory, and only then parses its bank. Refuses at the first step that fails, with
 * that step's code. Throws only when a trusted key that was compiled in is malformed.
 */
export function verifyPackage(
  bytes: Buffer,
  options: VerifyOptions,
): Result<VerifiedPackage, BankError> {
  return runAtOnce(verificationSteps(bytes, options));
}

/** The same in steps of a few ms each, for a process that is waited for meanwhile. */
export function* verificationSteps(
  bytes: Buffer,
  options: VerifyOptions,
): Steps<Result<VerifiedPackage, BankError>> {
  const passed = options.onPassed ?? (() => undefined);
  const entries = readStoredZip(bytes, options.limits?.package ?? PACKAGE_LIMITS);
  if (!entries.ok) return entries;
  passed("package");
  yield;
  const signed = checkSignature(entries.value, options, passed);
  if (!signed.ok) return signed;
  yield;
  const manifest = readSignedManifest(signed.value, options.appVersion, passed);
  if (!manifest.ok) return manifest;
  const { trustedKey, publicKey } = signed.value.signer;
  if (!isOwnKeyFile(entries.value.get(PUBLIC_KEY_NAME), manifest.value.publisher, trustedKey))
    return refuseBank("bank-file-altered", `${PUBLIC_KEY_NAME} is not of the key that signed`);
  const bankFile = checkPackageFiles(entries.value, manifest.value);
  if (!bankFile.ok) return bankFile;
  passed("files");
  yield;
  const rotations = readRotations(entries.value, manifest.value);
  if (!rotations.ok) return rotations;
  const bank = yield* parseBankEntry(bankFile.value, options.limits?.json);
  if (!bank.ok) return refuseBank("bank-malformed", bank.error);
  passed("bank");
  return ok({
    manifest: manifest.value,
    manifestSha256: sha256Hex(signed.value.bytes),
    signedBy: trustedKey,
    keyId: publicKey.keyId,
    rotations: rotations.value,
    isExpired: isExpired(manifest.value, options.nowMs),
    bank: bank.value,
  });
}
