import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  BANK_NAME,
  MANIFEST_NAME,
  ROTATIONS_NAME,
} from "../../../electron/main/bank/package-layout.ts";
import type { Bank } from "../../../shared/bank/bank.ts";
import type { BankSource } from "../source/bank-source-schema.ts";
import { manifestOf } from "./manifest-of.ts";

interface Build {
  readonly source: BankSource;
  readonly bank: Bank;
  readonly issuedAtMs: number;
  readonly outDir: string;
  /** The publisher's changes of key, or null where there were none. */
  readonly rotationFile: Uint8Array | null;
}

/**
 * Writes `<outDir>/<bankId>/{bank.json, manifest.json}` in place of what an earlier build left, and answers with that folder.
 * The same bank and moment give the same bytes.
 */
export async function writeBuild(build: Build): Promise<string> {
  const { source, bank, issuedAtMs, outDir, rotationFile } = build;
  const dir = join(outDir, source.bankId);
  const files = [
    { path: BANK_NAME, bytes: Buffer.from(`${JSON.stringify(bank)}\n`) },
    ...(rotationFile === null ? [] : [{ path: ROTATIONS_NAME, bytes: rotationFile }]),
  ];
  const manifest = manifestOf(source, files, issuedAtMs);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  for (const { path, bytes } of files) await writeFile(join(dir, path), bytes);
  await writeFile(join(dir, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`);
  return dir;
}
