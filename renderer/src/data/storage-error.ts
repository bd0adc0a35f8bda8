import Dexie from "dexie";

export type StorageErrorCode =
  | "storage-full"
  | "storage-timeout"
  | "storage-failed"
  | "storage-newer-version"
  | "storage-closed"
  | "storage-row-missing"
  | "storage-row-taken"
  | "storage-row-unreadable";

/** Why something was not stored or read. The words for the screen are looked up by `code`; `detail` is for the log. */
export interface StorageError {
  readonly code: StorageErrorCode;
  readonly detail: string;
}

/** An expected failure that ends the work under way and carries its code. */
export class StorageFailure extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

const codesByName: ReadonlyMap<string, StorageErrorCode> = new Map([
  [Dexie.errnames.QuotaExceeded, "storage-full"],
  [Dexie.errnames.DatabaseClosed, "storage-closed"],
]);

function innerOf(error: Error): unknown {
  return "inner" in error ? error.inner : undefined;
}

/** Turns what was thrown while reading or writing into a coded error. A full disk often hides inside an aborted write. */
export function storageErrorOf(cause: unknown): StorageError {
  if (cause instanceof StorageFailure) return { code: cause.code, detail: cause.message };
  const names: string[] = [];
  for (let error = cause; error instanceof Error; error = innerOf(error)) names.push(error.name);
  const code = names.map((name) => codesByName.get(name)).find((found) => found !== undefined);
  return { code: code ?? "storage-failed", detail: names.join(" < ") || String(cause) };
}
