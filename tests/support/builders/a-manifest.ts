import type { z } from "zod";
import { ManifestSchema, type Manifest } from "../../../shared/bank/manifest.ts";

/** The manifest of a package with nothing but `bank.json`; its size and hash are made up. */
export function aManifest(changes: Partial<z.input<typeof ManifestSchema>> = {}): Manifest {
  return ManifestSchema.parse({
    format: 1,
    bankId: "tst-01",
    title: "A tested bank",
    publisher: { id: "a-publisher", name: "A publisher" },
    revision: 1,
    version: "1.0.0",
    issuedAt: "2026-11-01T00:00:00Z",
    expiresAt: null,
    minAppVersion: "0.1.0",
    files: [{ path: "bank.json", size: 2, sha256: "0".repeat(64) }],
    ...changes,
  });
}
