import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MANIFEST_NAME, SIGNATURE_NAME } from "../../electron/main/bank/package-layout.ts";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import type { BuildFolder } from "./build-folder.ts";

/** The bytes of a `.qbank` file: a build with its signature. The same build and signature give the same bytes. */
export function packageOf(build: BuildFolder, signatureFile: Uint8Array): Buffer {
  return writeStoredZip(
    new Map<string, Uint8Array>([
      [MANIFEST_NAME, build.manifestBytes],
      [SIGNATURE_NAME, signatureFile],
      ...build.files,
    ]),
  );
}

/** Puts the signature beside the manifest and the package at `outFile`, which a running app never sees half-written. */
export function writePackage(
  packageBytes: Buffer,
  signatureFile: Uint8Array,
  target: { readonly buildDir: string; readonly outFile: string },
): void {
  writeFileSync(join(target.buildDir, SIGNATURE_NAME), signatureFile);
  mkdirSync(dirname(target.outFile), { recursive: true });
  writeFileSync(`${target.outFile}.new`, packageBytes);
  renameSync(`${target.outFile}.new`, target.outFile);
}
