import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";
import { readBankFile } from "./read-bank-file.ts";
import { verifyPackage, type VerifiedPackage, type VerifyOptions } from "./verify-package.ts";

/** A bank file that must not be opened, and why. */
export interface RefusedFile {
  readonly fileName: string;
  readonly error: BankError;
}

/** A verified bank file. Whether its revision may be opened is for the ledger to say. */
export interface BankCandidate {
  readonly fileName: string;
  readonly verified: VerifiedPackage;
}

interface Found {
  readonly candidates: readonly BankCandidate[];
  readonly refused: readonly RefusedFile[];
}

const BANK_FILE_SUFFIX = ".qbank";

function refusedAs(fileName: string, error: BankError): Found {
  return { candidates: [], refused: [{ fileName, error }] };
}

function joined(parts: readonly Found[]): Found {
  return {
    candidates: parts.flatMap((part) => part.candidates),
    refused: parts.flatMap((part) => part.refused),
  };
}

async function readFile(file: string, options: VerifyOptions): Promise<Found> {
  const fileName = basename(file);
  const bytes = await readBankFile(file);
  if (!bytes.ok) return refusedAs(fileName, bytes.error);
  const verified = verifyPackage(bytes.value, options);
  return verified.ok
    ? { candidates: [{ fileName, verified: verified.value }], refused: [] }
    : refusedAs(fileName, verified.error);
}

async function listBankFiles(folder: string): Promise<Result<readonly string[], string>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(BANK_FILE_SUFFIX));
    return ok(names.sort().map((name) => join(folder, name)));
  } catch (error) {
    const reason = failureName(error);
    return reason === "ENOENT" ? ok([]) : err(reason);
  }
}

async function readFolder(folder: string, options: VerifyOptions): Promise<Found> {
  const files = await listBankFiles(folder);
  if (!files.ok)
    return refusedAs(basename(folder), { code: "bank-unreadable", detail: files.error });
  const found: Found[] = [];
  // One after the other: each may be large, and only what is verified is kept.
  for (const file of files.value) found.push(await readFile(file, options));
  return joined(found);
}

/**
 * Reads and verifies every `*.qbank` file of these folders, of which any may be absent. Where there is no such file at
 * all, "bank-missing" says so.
 */
export async function readBankFolders(
  folders: readonly string[],
  options: VerifyOptions,
): Promise<Found> {
  const found: Found[] = [];
  for (const folder of folders) found.push(await readFolder(folder, options));
  const all = joined(found);
  return all.candidates.length === 0 && all.refused.length === 0
    ? refusedAs(`*${BANK_FILE_SUFFIX}`, { code: "bank-missing", detail: "no folder holds a bank" })
    : all;
}
