import type { BankError } from "../../../shared/bank/bank-error.ts";
import type { Manifest } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { BANK_NAME, MANIFEST_NAME, PUBLIC_KEY_NAME, SIGNATURE_NAME } from "./package-layout.ts";
import { refuseBank } from "./refuse-bank.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** What no manifest can name: the manifest itself, and what is made when it is signed. */
const UNLISTED: readonly string[] = [MANIFEST_NAME, SIGNATURE_NAME, PUBLIC_KEY_NAME];

/**
 * Holds every entry of a package against the signed manifest: each file it names is there with its size and SHA-256,
 * and nothing else is. Answers with the bytes of `bank.json`. Refuses with "bank-manifest-malformed",
 * "bank-entry-missing", "bank-entry-forbidden" or "bank-file-altered".
 */
export function checkPackageFiles(
  entries: ReadonlyMap<string, Uint8Array>,
  manifest: Manifest,
): Result<Uint8Array, BankError> {
  const listed = new Set(manifest.files.map((file) => file.path));
  if (listed.size !== manifest.files.length)
    return refuseBank("bank-manifest-malformed", "it names a file twice");
  for (const name of entries.keys()) {
    if (!UNLISTED.includes(name) && !listed.has(name))
      return refuseBank("bank-entry-forbidden", `${name} is not in the manifest`);
  }
  for (const { path, size, sha256 } of manifest.files) {
    const content = entries.get(path);
    if (content === undefined) return refuseBank("bank-entry-missing", path);
    if (content.length !== size || sha256Hex(content) !== sha256)
      return refuseBank("bank-file-altered", `${path} is not the file that was signed`);
  }
  const bank = listed.has(BANK_NAME) ? entries.get(BANK_NAME) : undefined;
  return bank === undefined ? refuseBank("bank-entry-missing", BANK_NAME) : ok(bank);
}
