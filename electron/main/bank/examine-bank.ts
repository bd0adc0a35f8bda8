import type { BankError } from "../../../shared/bank/bank-error.ts";
import { followRotations, type KeyHistory } from "../../../shared/bank/key-rotation.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import type { Steps } from "../../../shared/lib/steps.ts";
import type { BankContent } from "./bank-content.ts";
import { parseMinisignature, parseMinisignPublicKey } from "./minisign.ts";
import { PACKAGE_LIMITS, PUBLIC_KEY_NAME, SIGNATURE_NAME } from "./package-layout.ts";
import { parsePublicKeyFile } from "./public-key-file.ts";
import type { ShelfContent } from "./read-shelf.ts";
import { refuseBank } from "./refuse-bank.ts";
import { readStoredZip } from "./stored-zip.ts";
import type { KnownPublisher } from "./trust-record.ts";
import type { TrustedKey } from "./trusted-key.ts";
import { unsignedReadingSteps } from "./unsigned-package.ts";
import { verificationSteps, type VerifiedPackage } from "./verify-package.ts";

/** How a package stands to what is known here. A "new-publisher" is known by nothing but the key that it brought along. */
export type Examined =
  | { readonly kind: "unsigned"; readonly content: BankContent }
  | {
      readonly kind: "signed";
      readonly trust: "known" | "new-publisher";
      readonly verified: VerifiedPackage;
    }
  | {
      readonly kind: "signed";
      readonly trust: "key-replaced";
      readonly verified: VerifiedPackage;
      /** The publisher, and its keys as they are once the change is accepted. */
      readonly publisher: KnownPublisher;
      readonly history: KeyHistory;
    };

type Surroundings = Pick<ShelfContent, "publishers" | "verifyOptions">;

/** The key that a package brings along, provided that it has the id that its signature names. */
function carriedKey(file: Uint8Array | undefined, keyId: string): TrustedKey | null {
  if (file === undefined) return null;
  const parsed = parsePublicKeyFile(Buffer.from(file).toString("utf8"));
  if (!parsed.ok) return null;
  const publicKey = parseMinisignPublicKey(parsed.value.publicKey);
  const isNamed = publicKey.ok && publicKey.value.keyId === keyId;
  return isNamed ? { ...parsed.value, standing: "trusted-by-person" } : null;
}

/** A package by a key that is not known here: of a publisher that is not either, or of one that changed its key. */
function judgeStranger(
  verified: VerifiedPackage,
  publishers: readonly KnownPublisher[],
): Result<Examined, BankError> {
  const { signedBy, rotations } = verified;
  const { publisherId, publicKey } = signedBy;
  if (rotations.some(({ oldKey }) => oldKey === publicKey))
    return refuseBank("bank-key-replaced", `${publisherId} signs with another key now`);
  const publisher = publishers.find((known) => known.publisherId === publisherId);
  if (publisher === undefined) return ok({ kind: "signed", trust: "new-publisher", verified });
  if (publisher.revokedAtMs !== null) return refuseBank("bank-publisher-revoked", publisherId);
  const history = followRotations(publisher.history, rotations, publicKey);
  if (!history.ok)
    return history.error === "unconnected"
      ? refuseBank("bank-key-changed", `key ${verified.keyId} of ${publisherId}`)
      : refuseBank("bank-key-change-disputed", `${history.error}: ${publisherId}`);
  const { publisherName, standing } = publisher;
  const known: VerifiedPackage = {
    ...verified,
    signedBy: { ...signedBy, publisherName, standing },
  };
  return ok({
    kind: "signed",
    trust: "key-replaced",
    verified: known,
    publisher,
    history: history.value,
  });
}

/**
 * Looks in steps into a package that somebody chose to install. Every signature is checked: by a key that is known here, or
 * else by the one that the package brings along, which proves only that the package is whole. A package is unsigned only where
 * it has no signature at all; a bad one is refused.
 */
export function* examinationSteps(
  bytes: Buffer,
  { publishers, verifyOptions }: Surroundings,
): Steps<Result<Examined, BankError>> {
  const entries = readStoredZip(bytes, PACKAGE_LIMITS);
  if (!entries.ok) return entries;
  const signatureFile = entries.value.get(SIGNATURE_NAME);
  if (signatureFile === undefined) {
    const content = yield* unsignedReadingSteps(bytes, verifyOptions);
    return content.ok ? ok({ kind: "unsigned", content: content.value }) : content;
  }
  const verified = yield* verificationSteps(bytes, verifyOptions);
  if (verified.ok) return ok({ kind: "signed", trust: "known", verified: verified.value });
  if (verified.error.code !== "bank-key-unknown") return verified;
  const signature = parseMinisignature(signatureFile);
  const key = signature.ok
    ? carriedKey(entries.value.get(PUBLIC_KEY_NAME), signature.value.keyId)
    : null;
  if (key === null) return verified;
  const { appVersion, nowMs } = verifyOptions;
  const whole = yield* verificationSteps(bytes, { trustedKeys: [key], appVersion, nowMs });
  return whole.ok ? judgeStranger(whole.value, publishers) : whole;
}
