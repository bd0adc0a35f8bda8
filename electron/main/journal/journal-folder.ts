import { constants, existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, unlink, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AttemptIdSchema, type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import type { FoundJournal } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { writeFileAtomically } from "../bank/write-file-atomically.ts";
import { failureName } from "../report/failure-name.ts";
import { createAttemptJournal, type AttemptJournal } from "./attempt-journal.ts";
import { journalFailure } from "./journal-failure.ts";
import { readJournal, type JournalContent } from "./read-journal.ts";
import { syncFolder } from "./sync-folder.ts";

/** The journals of all attempts that have not been finished, one file each. */
export interface JournalFolder {
  /**
   * Opens an attempt's journal, creating it where there is none. A damaged one is first copied under another name and then
   * goes on behind its last good record. Fails as `journalFailure` says, or with "journal-unreadable" where the disk does not
   * give the file.
   */
  readonly open: (attemptId: AttemptId) => Promise<Result<AttemptJournal, IpcError>>;
  /** Removes an attempt's closed journal; answers whether there was one. */
  readonly remove: (attemptId: AttemptId) => Promise<Result<boolean, IpcError>>;
  /** Reads every journal and changes none. Fails with "journal-unreadable" where the folder itself cannot be read. */
  readonly list: () => Promise<Result<readonly FoundJournal[], IpcError>>;
}

const EXTENSION = ".journal";

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
    return journalFailure(error);
  }
}

async function readWhole(handle: FileHandle): Promise<Result<Buffer, string>> {
  try {
    return ok(await handle.readFile());
  } catch (error) {
    return err(failureName(error));
  }
}

/** Keeps a damaged journal whole under another name, before anything of it is cut off. */
async function keepCopy(file: string, bytes: Buffer): Promise<void> {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number += 1;
  await writeFileAtomically(`${file}.damaged-${number}`, bytes);
}

/** Cuts off what stands behind the last good record and puts on disk whatever a killed process had only handed to the system. */
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
  try {
    if (content.damage !== null) await keepCopy(file, bytes.value);
    await mend(handle, content, folder);
    return ok(createAttemptJournal(handle, content));
  } catch (error) {
    await handle.close();
    return journalFailure(error);
  }
}

async function findJournal(file: string, attemptId: AttemptId): Promise<FoundJournal> {
  try {
    const { attempt, events, ledger, damage } = readJournal(await readFile(file));
    const condition = damage === null ? "whole" : "damaged";
    return { attemptId, condition, attempt, events, elapsedMs: ledger?.elapsedMs ?? null };
  } catch {
    return { attemptId, condition: "unreadable", attempt: null, events: [], elapsedMs: null };
  }
}

/** The attempts that have a journal, by the names in the folder; copies of damaged ones are not among them. */
async function attemptIdsIn(folder: string): Promise<Result<readonly AttemptId[], IpcError>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION));
    return ok(
      names.flatMap((name) => AttemptIdSchema.safeParse(basename(name, EXTENSION)).data ?? []),
    );
  } catch (error) {
    const detail = failureName(error);
    return detail === "ENOENT" ? ok([]) : err({ code: "journal-unreadable", detail });
  }
}

async function removeJournal(folder: string, file: string): Promise<Result<boolean, IpcError>> {
  try {
    await unlink(file);
    await syncFolder(folder);
    return ok(true);
  } catch (error) {
    return failureName(error) === "ENOENT" ? ok(false) : journalFailure(error);
  }
}

/** The journals in `folder`, which is made when first needed. */
export function journalsIn(folder: string): JournalFolder {
  const fileOf = (attemptId: AttemptId): string => join(folder, `${attemptId}${EXTENSION}`);
  return {
    open: (attemptId) => openJournal(folder, fileOf(attemptId)),
    remove: (attemptId) => removeJournal(folder, fileOf(attemptId)),
    list: async () => {
      const ids = await attemptIdsIn(folder);
      if (!ids.ok) return ids;
      return ok(await Promise.all(ids.value.map((id) => findJournal(fileOf(id), id))));
    },
  };
}
