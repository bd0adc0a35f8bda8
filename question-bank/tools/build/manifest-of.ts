import { sha256Hex } from "../../../electron/main/bank/sha256-hex.ts";
import { ManifestSchema, type Manifest } from "../../../shared/bank/manifest.ts";
import type { BankSource } from "../source/bank-source-schema.ts";

interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The manifest that binds the files of a bank by size and SHA-256. */
export function manifestOf(
  source: BankSource,
  files: readonly PackageFile[],
  issuedAtMs: number,
): Manifest {
  return ManifestSchema.parse({
    format: 1,
    ...source,
    issuedAt: new Date(issuedAtMs).toISOString(),
    files: files.map(({ path, bytes }) => ({
      path,
      size: bytes.length,
      sha256: sha256Hex(bytes),
    })),
  });
}
