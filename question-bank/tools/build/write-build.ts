import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BANK_NAME, MANIFEST_NAME } from "../../../electron/main/bank/package-layout.ts";
import type { Bank } from "../../../shared/bank/bank.ts";
import type { BankSource } from "../source/bank-source-schema.ts";
import { manifestOf } from "./manifest-of.ts";

interface Build {
  readonly source: BankSource;
  readonly bank: Bank;
  readonly issuedAtMs: number;
  readonly outDir: string;
}

/**
 * Writes `<outDir>/<bankId>/{bank.json, manifest.json}` in place of what an earlier build left, and answers with that folder.
 * The same bank and moment give the same bytes.
 */
export async function writeBuild({ source, bank, issuedAtMs, outDir }: Build): Promise<string> {
  const dir = join(outDir, source.bankId);
  const bytes = Buffer.from(`${JSON.stringify(bank)}\n`);
  const manifest = manifestOf(source, [{ path: BANK_NAME, bytes }], issuedAtMs);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, BANK_NAME), bytes);
  await writeFile(join(dir, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`);
  return dir;
}
