import type { BankError, ErrataErrorCode } from "../../../shared/bank/bank-error.ts";
import { type Errata, ErrataSchema, errataText } from "../../../shared/bank/errata.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import {
  checkMinisignature,
  type Minisignature,
  parseMinisignature,
  parseMinisignPublicKey,
} from "./minisign.ts";
import { ERRATA_NAME, ERRATA_SIGNATURE_NAME, PACKAGE_LIMITS } from "./package-layout.ts";
import { parseJsonEntry } from "./parse-json-entry.ts";
import { refuseBank } from "./refuse-bank.ts";
import { sha256Hex } from "./sha256-hex.ts";
import { readStoredZip, writeStoredZip } from "./stored-zip.ts";
import type { TrustedKey } from "./trusted-key.ts";
import type { VerifyOptions } from "./verify-package.ts";

/** Errata whose every byte is vouched for by a trusted key. */
export interface VerifiedErrata {
  readonly errata: Errata;
  readonly signedBy: TrustedKey;
  /** SHA-256 of what was signed, in hex. */
  readonly sha256: string;
}

/** What the signature's trusted comment says, for people who check it with the minisign program. */
export function errataCommentOf({ bankId, serial, issuedAt }: Errata): string {
  return `rehearsal errata=${bankId} serial=${serial} issued=${issuedAt}`;
}

/** The bytes of a `.qerrata` file: its text, and its signature as minisign writes it. */
export function formatErrataFile(text: string, signature: string): Buffer {
  return writeStoredZip(
    new Map([
      [ERRATA_NAME, Buffer.from(text)],
      [ERRATA_SIGNATURE_NAME, Buffer.from(signature)],
    ]),
  );
}

/** What a refusal that banks know as well is called for errata. */
const codes: Readonly<Partial<Record<BankError["code"], ErrataErrorCode>>> = {
  "bank-unreadable": "errata-unreadable",
  "bank-too-large": "errata-too-large",
  "bank-revision-older": "errata-older",
  "bank-revision-conflict": "errata-conflict",
  "bank-publisher-mismatch": "errata-publisher-mismatch",
  "bank-publisher-revoked": "errata-publisher-revoked",
  "bank-key-replaced": "errata-key-replaced",
  "bank-signature-malformed": "errata-signature-malformed",
  "bank-signature-legacy": "errata-signature-malformed",
  "bank-signature-invalid": "errata-signature-invalid",
  "bank-trusted-comment-altered": "errata-signature-invalid",
};

/** The refusal of a bank as the one of an errata file. */
export function refuseErrata({ code, detail }: BankError): ReturnType<typeof refuseBank> {
  const isOwn = code.startsWith("errata-");
  return refuseBank(isOwn ? code : (codes[code] ?? "errata-not-a-package"), detail);
}

/** The text and the signature of an errata file, which holds nothing else. */
function readParts(
  bytes: Buffer,
): Result<{ readonly text: Uint8Array; readonly signature: Uint8Array }, BankError> {
  if (bytes.length > PACKAGE_LIMITS.errataFileBytes)
    return refuseBank("errata-too-large", `the file has ${bytes.length} bytes`);
  const entries = readStoredZip(bytes, PACKAGE_LIMITS);
  // A spoilt directory may name an entry by a piece of the text, so the detail is the code alone.
  if (!entries.ok) return refuseErrata({ ...entries.error, detail: entries.error.code });
  const text = entries.value.get(ERRATA_NAME);
  const signature = entries.value.get(ERRATA_SIGNATURE_NAME);
  return text === undefined || signature === undefined || entries.value.size !== 2
    ? refuseBank("errata-not-a-package", `not ${ERRATA_NAME} and its signature alone`)
    : ok({ text, signature });
}

function findKey(
  trustedKeys: readonly TrustedKey[],
  { keyId }: Minisignature,
): Result<TrustedKey, BankError> {
  const key = trustedKeys.find(({ publicKey }) => {
    const parsed = parseMinisignPublicKey(publicKey);
    return parsed.ok && parsed.value.keyId === keyId;
  });
  return key === undefined ? refuseBank("errata-key-unknown", `key ${keyId}`) : ok(key);
}

function readErrata(text: Uint8Array): Result<Errata, BankError> {
  const errata = parseJsonEntry(text, ErrataSchema);
  if (!errata.ok) return refuseBank("errata-malformed", errata.error);
  return Buffer.from(errataText(errata.value)).equals(text)
    ? ok(errata.value)
    : refuseBank("errata-malformed", "it is not in its one spelling");
}

/**
 * Verifies an errata file held in memory, and only then parses it: the same envelope as a bank's, the same keys, under a name and a
 * comment of its own. Refuses with a code of errata.
 */
export function verifyErrata(
  bytes: Buffer,
  { trustedKeys, admitSigner = () => ok(null) }: Pick<VerifyOptions, "trustedKeys" | "admitSigner">,
): Result<VerifiedErrata, BankError> {
  const parts = readParts(bytes);
  if (!parts.ok) return parts;
  const { text } = parts.value;
  const signature = parseMinisignature(parts.value.signature);
  if (!signature.ok) return refuseErrata(signature.error);
  const signedBy = findKey(trustedKeys, signature.value);
  if (!signedBy.ok) return signedBy;
  const publicKey = parseMinisignPublicKey(signedBy.value.publicKey);
  if (!publicKey.ok) return refuseBank("errata-key-unknown", "malformed");
  const comment = checkMinisignature(text, signature.value, publicKey.value);
  if (!comment.ok) return refuseErrata(comment.error);
  const sha256 = sha256Hex(text);
  const admitted = admitSigner(signedBy.value, sha256);
  if (!admitted.ok) return refuseErrata(admitted.error);
  const errata = readErrata(text);
  if (!errata.ok) return errata;
  if (comment.value !== errataCommentOf(errata.value))
    return refuseBank("errata-signature-invalid", "the trusted comment does not repeat it");
  if (errata.value.publisher.id !== signedBy.value.publisherId)
    return refuseBank(
      "errata-publisher-mismatch",
      `the key belongs to ${signedBy.value.publisherId}`,
    );
  return ok({ errata: errata.value, signedBy: signedBy.value, sha256 });
}
