import { mkdir, readdir, readFile, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import {
  type BackupEntry,
  type BackupName,
  BackupNameSchema,
} from "../../../shared/backup/backup-entry.ts";
import { type BackupReason, MAX_BACKUP_BYTES } from "../../../shared/backup/backup-head.ts";
import { backupsToKeep } from "../../../shared/backup/backups-to-keep.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { writeFileAtomically } from "../bank/write-file-atomically.ts";
import { failureName } from "../report/failure-name.ts";
import { checkBackupFile } from "./check-backup-file.ts";
import { localDay } from "./local-day.ts";

/** The folder of backups. Nothing rejects; files in it that are not whole are listed and left alone. */
export interface BackupFolder {
  /** Newest first. */
  readonly list: () => Promise<readonly BackupEntry[]>;
  /** Puts a backup on disk, whole or not at all, then lets go of those that are no longer kept. Fails with "backup-write-failed". */
  readonly write: (backup: {
    readonly text: string;
    readonly reason: BackupReason;
    readonly createdAtMs: number;
  }) => Promise<Result<BackupEntry, IpcError>>;
  /** The text of a backup. Fails with "backup-not-found", "backup-too-large" or "backup-read-failed". */
  readonly read: (name: BackupName) => Promise<Result<string, IpcError>>;
}

/** The text of a backup in a file anywhere. Fails with "backup-not-found", "backup-too-large" or "backup-read-failed". */
export async function readBackupFile(file: string): Promise<Result<string, IpcError>> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BACKUP_BYTES) return err({ code: "backup-too-large", detail: `${size} bytes` });
    return ok(await readFile(file, "utf8"));
  } catch (error) {
    const detail = failureName(error);
    return err({ code: detail === "ENOENT" ? "backup-not-found" : "backup-read-failed", detail });
  }
}

/** The backups in `folder`, which is made when first needed. */
export function backupsIn(folder: string): BackupFolder {
  // A file is never changed once it is there, so it is looked through only once.
  const known = new Map<string, BackupEntry>();

  const describe = async (name: BackupName): Promise<BackupEntry | null> => {
    const file = join(folder, name);
    const facts = await stat(file).catch(() => null);
    if (facts === null) return null;
    const identity = `${name} ${facts.size} ${facts.mtimeMs}`;
    const entry = known.get(identity) ?? (await entryOf(file, name, facts));
    known.set(identity, entry);
    return entry;
  };

  const list = async (): Promise<readonly BackupEntry[]> => {
    const entries: BackupEntry[] = [];
    for (const name of await namesIn(folder)) {
      const entry = await describe(name);
      if (entry !== null) entries.push(entry);
    }
    return entries.toSorted((a, b) => momentOf(b) - momentOf(a));
  };

  const rotate = async (): Promise<void> => {
    const whole = (await list()).filter((entry) => entry.state === "whole");
    const kept = backupsToKeep(whole, localDay);
    for (const { name } of whole) if (!kept.has(name)) await unlink(join(folder, name));
  };

  const write: BackupFolder["write"] = async ({ text, reason, createdAtMs }) => {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = freeName(await namesIn(folder), createdAtMs, reason);
      await writeFileAtomically(join(folder, name), text);
      const entry = await describe(name);
      if (entry?.state !== "whole")
        return err({ code: "backup-write-failed", detail: "it cannot be read back" });
      await rotate();
      return ok(entry);
    } catch (error) {
      return err({ code: "backup-write-failed", detail: failureName(error) });
    }
  };

  return {
    list,
    write,
    read: (name) => readBackupFile(join(folder, name)),
  };
}

async function namesIn(folder: string): Promise<readonly BackupName[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => BackupNameSchema.safeParse(name).data ?? []);
}

async function entryOf(
  file: string,
  name: BackupName,
  facts: { readonly size: number; readonly mtimeMs: number },
): Promise<BackupEntry> {
  const head = await checkBackupFile(file);
  if (head.ok) return { state: "whole", name, sizeBytes: facts.size, head: head.value };
  const { code } = head.error;
  return {
    state: "unusable",
    name,
    sizeBytes: facts.size,
    changedAtMs: facts.mtimeMs,
    why:
      code === "backup-not-a-backup" || code === "backup-newer-format" || code === "backup-damaged"
        ? code
        : "backup-read-failed",
  };
}

function momentOf(entry: BackupEntry): number {
  return entry.state === "whole" ? entry.head.createdAtMs : entry.changedAtMs;
}

/** A name that tells people the moment (UTC) and the reason, and that no file has yet. */
function freeName(
  taken: readonly BackupName[],
  createdAtMs: number,
  reason: BackupReason,
): BackupName {
  const moment = new Date(createdAtMs).toISOString().replaceAll(/[:.]/g, "-");
  let number = 1;
  const name = (): BackupName =>
    BackupNameSchema.parse(`rehearsal-${moment}-${reason}${number === 1 ? "" : `-${number}`}.json`);
  while (taken.includes(name())) number += 1;
  return name();
}
