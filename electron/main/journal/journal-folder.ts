import { constants, existsSync } from "node:fs";
import { mkdir, open, rename, unlink, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AttemptId } from "../../../shared/attempts/attempt-record.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";
import { createAttemptJournal, writeFailed, type AttemptJournal } from "./attempt-journal.ts";
import { readJournal, type JournalContent } from "./read-journal.ts";
import { syncFolder } from "./sync-folder.ts";

/** The journals of all attempts that have not been finished, one file each. */
export interface JournalFolder {
  /**
   * Opens an attempt's journal, creating it where there is none. Fails with "journal-write-failed", or with
   * "journal-unreadable" for a damaged one: that file is kept under another name, and the next call begins anew.
   */
  readonly open: (attemptId: AttemptId) => Promise<Result<AttemptJournal, IpcError>>;
  /** Removes an attempt's closed journal; answers whether there was one. Fails with "journal-write-failed". */
  readonly remove: (attemptId: AttemptId) => Promise<Result<boolean, IpcError>>;
}

async function makeFolder(folder: string): Promise<void> {
  const created = await mkdir(folder, { recursive: true });
  if (created !== undefined) await syncFolder(dirname(created));
}

async function openFile(folder: string, file: string): Promise<Result<FileHandle, IpcError>> {
  try {
    await makeFolder(folder);
    // Not in append mode: there Linux ignores the position, by which a failed write is written over.
    return ok(await open(file, constants.O_RDWR | constants.O_CREAT, 0o600));
  } catch (error) {
    return writeFailed(error);
  }
}

async function readWhole(handle: FileHandle): Promise<Result<Buffer, string>> {
  try {
    return ok(await handle.readFile());
  } catch (error) {
    return err(failureName(error));
  }
}

/** Renames a damaged journal so that nothing of it is lost; says what became of it. */
async function setAside(file: string): Promise<string> {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number += 1;
  try {
    await rename(file, `${file}.damaged-${number}`);
    return `kept as .damaged-${number}`;
  } catch (error) {
    return `left in place: ${failureName(error)}`;
  }
}

/** Cuts off a torn last record and puts on disk whatever a killed process had only handed to the system. */
async function mend(handle: FileHandle, content: JournalContent, folder: string): Promise<void> {
  await handle.truncate(content.length);
  await handle.datasync();
  if (content.length === 0) await syncFolder(folder);
}

async function openJournal(
  folder: string,
  file: string,
): Promise<Result<AttemptJournal, IpcError>> {
  const opened = await openFile(folder, file);
  if (!opened.ok) return opened;
  const handle = opened.value;
  const bytes = await readWhole(handle);
  if (!bytes.ok) {
    await handle.close();
    return err({ code: "journal-unreadable", detail: bytes.error });
  }
  const content = readJournal(bytes.value);
  if (!content.ok) {
    await handle.close();
    return err({ code: "journal-unreadable", detail: `${content.error}; ${await setAside(file)}` });
  }
  try {
    await mend(handle, content.value, folder);
    return ok(createAttemptJournal(handle, content.value));
  } catch (error) {
    await handle.close();
    return writeFailed(error);
  }
}

async function removeJournal(folder: string, file: string): Promise<Result<boolean, IpcError>> {
  try {
    await unlink(file);
    await syncFolder(folder);
    return ok(true);
  } catch (error) {
    return failureName(error) === "ENOENT" ? ok(false) : writeFailed(error);
  }
}

/** The journals in `folder`, which is made when first needed. */
export function journalsIn(folder: string): JournalFolder {
  const fileOf = (attemptId: AttemptId): string => join(folder, `${attemptId}.journal`);
  return {
    open: (attemptId) => openJournal(folder, fileOf(attemptId)),
    remove: (attemptId) => removeJournal(folder, fileOf(attemptId)),
  };
}
