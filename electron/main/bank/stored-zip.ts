import { crc32 } from "node:zlib";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import {
  compareEntryNames,
  entryByteLimit,
  isPackageEntryName,
  type PackageLimits,
} from "./package-layout.ts";
import { refuseBank } from "./refuse-bank.ts";
import {
  DIRECTORY_HEADER_MARK,
  DIRECTORY_HEADER_SIZE,
  directoryHeaderOf,
  END_RECORD_MARK,
  END_RECORD_SIZE,
  endRecordOf,
  LOCAL_HEADER_SIZE,
  localHeaderOf,
  STORED_METHOD,
  type ZipEntry,
} from "./zip-records.ts";

function lengthOf(entry: { readonly name: string; readonly size: number }): number {
  return LOCAL_HEADER_SIZE + entry.name.length + entry.size;
}

function directoryOf(entries: readonly ZipEntry[], offset: number): Buffer {
  const headers = Buffer.concat(entries.map(directoryHeaderOf));
  return Buffer.concat([headers, endRecordOf(entries.length, { offset, size: headers.length })]);
}

/**
 * A package as the one ZIP file that these entries can make: stored, in canonical order, without dates or gaps. Throws
 * for a name that no package may hold.
 */
export function writeStoredZip(contents: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Uint8Array[] = [];
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const name of [...contents.keys()].sort(compareEntryNames)) {
    if (!isPackageEntryName(name)) throw new Error(`No package may hold an entry named ${name}.`);
    const content = contents.get(name) ?? new Uint8Array();
    const entry = { name, size: content.length, checksum: crc32(content), offset };
    entries.push(entry);
    parts.push(localHeaderOf(entry), content);
    offset += lengthOf(entry);
  }
  return Buffer.concat([...parts, directoryOf(entries, offset)]);
}

/** A name of unknown origin, fit for a log line: printable ASCII, not long. */
function printable(name: string): string {
  const text = name.replace(/[^\x20-\x7e]/g, "?");
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}

interface DirectoryRecord {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly checksum: number;
}

function readRecord(directory: Buffer, start: number): DirectoryRecord | null {
  if (start + DIRECTORY_HEADER_SIZE > directory.length) return null;
  if (directory.readUInt32LE(start) !== DIRECTORY_HEADER_MARK) return null;
  const nameStart = start + DIRECTORY_HEADER_SIZE;
  return {
    name: directory.toString("latin1", nameStart, nameStart + directory.readUInt16LE(start + 28)),
    method: directory.readUInt16LE(start + 10),
    size: directory.readUInt32LE(start + 24),
    checksum: directory.readUInt32LE(start + 16),
  };
}

/** What forbids an entry by its name, or null. These come before the exact comparison to give a reason that helps. */
function entryRefusal(
  record: DirectoryRecord,
  previous: readonly ZipEntry[],
  limits: PackageLimits,
): ReturnType<typeof refuseBank> | null {
  const name = printable(record.name);
  if (!isPackageEntryName(record.name))
    return refuseBank("bank-entry-forbidden", `${name} has no place in a bank`);
  if (previous.some((entry) => entry.name === record.name))
    return refuseBank("bank-entry-forbidden", `${name} stands twice`);
  if (record.method !== STORED_METHOD)
    return refuseBank("bank-entry-forbidden", `${name} is compressed`);
  if (record.size > entryByteLimit(record.name, limits))
    return refuseBank("bank-too-large", `${name} has ${record.size} bytes`);
  return null;
}

function readEntries(bytes: Buffer, limits: PackageLimits): Result<readonly ZipEntry[], BankError> {
  const directoryEnd = bytes.length - END_RECORD_SIZE;
  if (directoryEnd < 0 || bytes.readUInt32LE(directoryEnd) !== END_RECORD_MARK)
    return refuseBank("bank-not-a-package", "the end of the file is not that of a package");
  const entryCount = bytes.readUInt16LE(directoryEnd + 10);
  if (entryCount > limits.entryCount) return refuseBank("bank-too-large", `${entryCount} entries`);
  const directory = bytes.subarray(0, directoryEnd);
  const entries: ZipEntry[] = [];
  let position = bytes.readUInt32LE(directoryEnd + 16);
  let offset = 0;
  while (entries.length < entryCount) {
    const record = readRecord(directory, position);
    if (record === null)
      return refuseBank("bank-not-a-package", "the directory of entries is damaged");
    const refusal = entryRefusal(record, entries, limits);
    if (refusal !== null) return refusal;
    const { name, size, checksum } = record;
    entries.push({ name, size, checksum, offset });
    position += DIRECTORY_HEADER_SIZE + name.length;
    offset += lengthOf({ name, size });
  }
  return ok(entries);
}

/** Whether every byte that is not content is the one that `writeStoredZip` writes for these entries. */
function isCanonical(bytes: Buffer, entries: readonly ZipEntry[]): boolean {
  const isInOrder = entries.every((entry, index) => {
    const next = entries[index + 1];
    return next === undefined || compareEntryNames(entry.name, next.name) < 0;
  });
  const contentEnd = entries.reduce((sum, entry) => sum + lengthOf(entry), 0);
  return (
    isInOrder &&
    bytes.subarray(contentEnd).equals(directoryOf(entries, contentEnd)) &&
    entries.every((entry) => {
      const header = localHeaderOf(entry);
      return bytes.subarray(entry.offset, entry.offset + header.length).equals(header);
    })
  );
}

/**
 * The entries of a package, as views into its bytes. Accepts exactly the file that `writeStoredZip` makes of them, so
 * that there is one reading of a package and none of its bytes can change unseen. Refuses with "bank-empty",
 * "bank-too-large", "bank-not-a-package", "bank-entry-forbidden" or, for a wrong checksum, "bank-file-altered".
 */
export function readStoredZip(
  bytes: Buffer,
  limits: PackageLimits,
): Result<ReadonlyMap<string, Uint8Array>, BankError> {
  if (bytes.length === 0) return refuseBank("bank-empty", "the file has no bytes");
  if (bytes.length > limits.packageBytes)
    return refuseBank("bank-too-large", `the file has ${bytes.length} bytes`);
  const entries = readEntries(bytes, limits);
  if (!entries.ok) return entries;
  if (!isCanonical(bytes, entries.value))
    return refuseBank("bank-not-a-package", "the order or the headers of the entries are not ours");
  const contents = new Map<string, Uint8Array>();
  for (const entry of entries.value) {
    const end = entry.offset + lengthOf(entry);
    const content = bytes.subarray(end - entry.size, end);
    if (crc32(content) !== entry.checksum)
      return refuseBank("bank-file-altered", `${entry.name} does not match its checksum`);
    contents.set(entry.name, content);
  }
  return ok(contents);
}
