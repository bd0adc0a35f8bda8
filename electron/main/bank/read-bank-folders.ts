import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";
import { readBankFile } from "./read-bank-file.ts";

/** A bank file that must not be opened, and why. */
export interface RefusedFile {
  readonly fileName: string;
  readonly error: BankError;
}

/** A bank file that could be opened, and what is in it. */
export interface OpenedFile<T> {
  readonly fileName: string;
  readonly opened: T;
}

interface Found<T> {
  readonly files: readonly OpenedFile<T>[];
  readonly refused: readonly RefusedFile[];
}

type Opened<T> = Result<T, BankError>;
type Open<T> = (bytes: Buffer) => Opened<T> | Promise<Opened<T>>;

const BANK_FILE_SUFFIX = ".qbank";

function refusedAs(fileName: string, error: BankError): Found<never> {
  return { files: [], refused: [{ fileName, error }] };
}

function joined<T>(parts: readonly Found<T>[]): Found<T> {
  return {
    files: parts.flatMap((part) => part.files),
    refused: parts.flatMap((part) => part.refused),
  };
}

async function readFile<T>(file: string, open: Open<T>): Promise<Found<T>> {
  const fileName = basename(file);
  const bytes = await readBankFile(file);
  if (!bytes.ok) return refusedAs(fileName, bytes.error);
  const opened = await open(bytes.value);
  return opened.ok
    ? { files: [{ fileName, opened: opened.value }], refused: [] }
    : refusedAs(fileName, opened.error);
}

async function listFiles(
  folder: string,
  suffix: string,
): Promise<Result<readonly string[], string>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(suffix));
    return ok(names.sort().map((name) => join(folder, name)));
  } catch (error) {
    const reason = failureName(error);
    return reason === "ENOENT" ? ok([]) : err(reason);
  }
}

async function readFolder<T>(folder: string, open: Open<T>, suffix: string): Promise<Found<T>> {
  const files = await listFiles(folder, suffix);
  if (!files.ok)
    return refusedAs(basename(folder), { code: "bank-unreadable", detail: files.error });
  const found: Found<T>[] = [];
  // One after the other: each may be large, and only what could be opened is kept.
  for (const file of files.value) found.push(await readFile(file, open));
  return joined(found);
}

/** Reads every file of these folders with this ending, of which any folder may be absent, and opens each with `open`. */
export async function readBankFolders<T>(
  folders: readonly string[],
  open: Open<T>,
  suffix = BANK_FILE_SUFFIX,
): Promise<Found<T>> {
  const found: Found<T>[] = [];
  for (const folder of folders) found.push(await readFolder(folder, open, suffix));
  return joined(found);
}

/** The refusal that says that there is no bank file at all. */
export const NO_BANK_FILE: RefusedFile = {
  fileName: `*${BANK_FILE_SUFFIX}`,
  error: { code: "bank-missing", detail: "no folder holds a bank" },
};
