import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST_NAME } from "../../electron/main/bank/package-layout.ts";
import { parseJsonEntry } from "../../electron/main/bank/parse-json-entry.ts";
import { ManifestSchema, type Manifest } from "../../shared/bank/manifest.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import { refuse, type ToolError } from "./tool-error.ts";

/** What `bank build` writes and `bank sign` packs: a manifest and the files it names. */
export interface BuildFolder {
  readonly manifest: Manifest;
  readonly manifestBytes: Buffer;
  /** By path, without the manifest. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Reads a build folder. Refuses with "build-missing", "bank-manifest-malformed" or "bank-entry-missing". */
export function readBuildFolder(buildDir: string): Result<BuildFolder, ToolError> {
  const manifestFile = join(buildDir, MANIFEST_NAME);
  if (!existsSync(manifestFile)) return refuse("build-missing", manifestFile);
  const manifestBytes = readFileSync(manifestFile);
  const manifest = parseJsonEntry(manifestBytes, ManifestSchema);
  if (!manifest.ok) return refuse("bank-manifest-malformed", manifest.error);
  const paths = manifest.value.files.map((file) => file.path);
  const missing = paths.find((path) => !existsSync(join(buildDir, path)));
  if (missing !== undefined) return refuse("bank-entry-missing", missing);
  const files = new Map(paths.map((path) => [path, readFileSync(join(buildDir, path))]));
  return ok({ manifest: manifest.value, manifestBytes, files });
}
