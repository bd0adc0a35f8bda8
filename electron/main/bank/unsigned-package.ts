import type { BankError } from "../../../shared/bank/bank-error.ts";
import { ManifestSchema } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import type { Steps } from "../../../shared/lib/steps.ts";
import { isExpired, type BankContent, type ReadingOptions } from "./bank-content.ts";
import { checkPackageFiles } from "./check-package-files.ts";
import { isVersionAtLeast } from "../../../shared/bank/is-version-at-least.ts";
import {
  MANIFEST_NAME,
  PACKAGE_LIMITS,
  PUBLIC_KEY_NAME,
  ROTATIONS_NAME,
  SIGNATURE_NAME,
} from "./package-layout.ts";
import { parseBankEntry, parseJsonEntry } from "./parse-json-entry.ts";
import { refuseBank } from "./refuse-bank.ts";
import { sha256Hex } from "./sha256-hex.ts";
import { readStoredZip } from "./stored-zip.ts";

/** What only a signed package may carry: beside a bank that nobody signed it would only look like a proof. */
const SIGNERS_NAMES = [SIGNATURE_NAME, PUBLIC_KEY_NAME, ROTATIONS_NAME];

/**
 * Reads in steps a package that nobody signed, by all the rules but those of the signature: nobody vouches for a byte of it.
 * Refuses one that carries a signature, which is to be verified instead.
 */
export function* unsignedReadingSteps(
  bytes: Buffer,
  options: ReadingOptions,
): Steps<Result<BankContent, BankError>> {
  const entries = readStoredZip(bytes, PACKAGE_LIMITS);
  if (!entries.ok) return entries;
  const signersName = SIGNERS_NAMES.find((name) => entries.value.has(name));
  if (signersName !== undefined)
    return refuseBank("bank-entry-forbidden", `${signersName} in an unsigned bank`);
  const manifestBytes = entries.value.get(MANIFEST_NAME);
  if (manifestBytes === undefined) return refuseBank("bank-entry-missing", MANIFEST_NAME);
  const manifest = parseJsonEntry(manifestBytes, ManifestSchema);
  if (!manifest.ok) return refuseBank("bank-manifest-malformed", manifest.error);
  const { minAppVersion } = manifest.value;
  if (!isVersionAtLeast(options.appVersion, minAppVersion))
    return refuseBank("bank-app-too-old", `it asks for version ${minAppVersion}`);
  const bankFile = checkPackageFiles(entries.value, manifest.value);
  if (!bankFile.ok) return bankFile;
  yield;
  const bank = yield* parseBankEntry(bankFile.value);
  if (!bank.ok) return refuseBank("bank-malformed", bank.error);
  return ok({
    manifest: manifest.value,
    manifestSha256: sha256Hex(manifestBytes),
    isExpired: isExpired(manifest.value, options.nowMs),
    bank: bank.value,
  });
}
