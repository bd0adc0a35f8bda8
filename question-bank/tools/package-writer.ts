import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  MANIFEST_NAME,
  PUBLIC_KEY_NAME,
  SIGNATURE_NAME,
} from "../../electron/main/bank/package-layout.ts";
import { formatPublicKeyFile } from "../../electron/main/bank/public-key-file.ts";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import type { BuildFolder } from "./build-folder.ts";

/**
 * The bytes of a `.qbank` file: a build with its signature, and the public key (second line of its file) for who does not know it
 * yet. The same build, signature and key give the same bytes.
 */
export function packageOf(
  build: BuildFolder,
  signatureFile: Uint8Array,
  publicKey: string,
): Buffer {
  const { id: publisherId, name: publisherName } = build.manifest.publisher;
  const keyFile = formatPublicKeyFile({ publisherId, publisherName, publicKey });
  return writeStoredZip(
    new Map<string, Uint8Array>([
      [MANIFEST_NAME, build.manifestBytes],
      [SIGNATURE_NAME, signatureFile],
      [PUBLIC_KEY_NAME, Buffer.from(keyFile)],
      ...build.files,
    ]),
  );
}

/** The bytes of a `.qbank` file that nobody signs. */
export function unsignedPackageOf(build: BuildFolder): Buffer {
  return writeStoredZip(
    new Map<string, Uint8Array>([[MANIFEST_NAME, build.manifestBytes], ...build.files]),
  );
}

/** Puts the signature beside the manifest and the package at `outFile`, which a running app never sees half-written. */
export function writePackage(
  packageBytes: Buffer,
  signatureFile: Uint8Array,
  target: { readonly buildDir: string; readonly outFile: string },
): void {
  writeFileSync(join(target.buildDir, SIGNATURE_NAME), signatureFile);
  replaceFile(target.outFile, packageBytes);
}

/** Puts a file in place as a whole. */
export function replaceFile(file: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}
