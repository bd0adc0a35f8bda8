import type { Backup } from "../../../shared/backup/backup-text.ts";
import { parseBackup } from "../../../shared/backup/backup-text.ts";
import type { IpcRequest, IpcResponse } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { writeFileAtomically } from "../bank/write-file-atomically.ts";
import { datedName } from "../files/dated-name.ts";
import type { IpcHandlers } from "../ipc/ipc-handlers.ts";
import { failureName } from "../report/failure-name.ts";
import { createBackupDraft, sha256Of, type BackupDraft } from "./backup-draft.ts";
import { readBackupFile, type BackupFolder } from "./backup-folder.ts";

type BackupChannel =
  | "backup:list"
  | "backup:begin"
  | "backup:append"
  | "backup:write"
  | "backup:open"
  | "backup:read"
  | "data:export-file"
  | "data:import-file";

/** Asks the person for a file; null where they change their mind. */
export interface FileDialogs {
  readonly askWhereToSave: (suggestedName: string) => Promise<string | null>;
  readonly askWhichToOpen: () => Promise<string | null>;
}

interface BackupDeskOptions {
  readonly folder: BackupFolder;
  readonly dialogs: FileDialogs;
  readonly appVersion: string;
  /** Wall clock, ms since 1970. */
  readonly now: () => number;
}

/** About how much of a table is handed over at once, in characters: a piece that the page takes in a few milliseconds. */
const PIECE_LENGTH = 150_000;

const notOpen = err<IpcError>({ code: "backup-not-open", detail: "it was let go of" });

/** A thing that is under way, and the number by which the page means it and not one before it. */
interface Numbered<T> {
  readonly id: number;
  readonly value: T;
}

/** Makes and opens backups for the page, one of each at a time. */
export function createBackupDesk(options: BackupDeskOptions): Pick<IpcHandlers, BackupChannel> {
  const { folder, dialogs, appVersion, now } = options;
  let draft: Numbered<BackupDraft> | null = null;
  let open: Numbered<Backup> | null = null;
  let lastId = 0;
  const nextId = (): number => (lastId += 1);

  const takeDraft = (draftId: number): BackupDraft | null => {
    if (draft?.id !== draftId) return null;
    const { value } = draft;
    draft = null;
    return value;
  };

  const show = (text: Result<string, IpcError>): Result<IpcResponse<"backup:open">, IpcError> => {
    if (!text.ok) return text;
    const backup = parseBackup(text.value, sha256Of);
    if (!backup.ok) return backup;
    open = { id: nextId(), value: backup.value };
    return ok({ backupId: open.id, head: backup.value.head });
  };

  return {
    "backup:list": async () => ok({ backups: await folder.list() }),
    "backup:begin": (request) => {
      draft = { id: nextId(), value: createBackupDraft(request) };
      return ok({ draftId: draft.id });
    },
    "backup:append": ({ draftId, table, rows }) => {
      if (draft?.id !== draftId) return notOpen;
      const appended = draft.value.append(table, rows);
      return appended.ok ? ok({}) : appended;
    },
    "backup:write": async ({ draftId }) => {
      const taken = takeDraft(draftId);
      if (taken === null) return notOpen;
      const createdAtMs = now();
      const text = taken.text({ appVersion, createdAtMs });
      const written = await folder.write({ text, reason: taken.reason, createdAtMs });
      return written.ok ? ok({ backup: written.value }) : written;
    },
    "data:export-file": async ({ draftId }) => {
      const taken = takeDraft(draftId);
      if (taken === null) return notOpen;
      const createdAtMs = now();
      const file = await dialogs.askWhereToSave(datedName("Rehearsal", createdAtMs, "json"));
      if (file === null) return ok({ wasWritten: false });
      return writeExport(file, taken.text({ appVersion, createdAtMs }));
    },
    "backup:open": async ({ name }) => show(await folder.read(name)),
    "data:import-file": async () => {
      const file = await dialogs.askWhichToOpen();
      if (file === null) return ok({ backup: null });
      const backup = show(await readBackupFile(file));
      return backup.ok ? ok({ backup: backup.value }) : backup;
    },
    "backup:read": (request) => {
      const current = open;
      return current?.id === request.backupId ? ok(pieceOf(current.value, request)) : notOpen;
    },
  };
}

async function writeExport(
  file: string,
  text: string,
): Promise<Result<IpcResponse<"data:export-file">, IpcError>> {
  try {
    await writeFileAtomically(file, text);
    return ok({ wasWritten: true });
  } catch (error) {
    return err({ code: "backup-write-failed", detail: failureName(error) });
  }
}

function pieceOf(
  { tables }: Backup,
  { table, from }: IpcRequest<"backup:read">,
): IpcResponse<"backup:read"> {
  const all = tables.get(table) ?? [];
  const rows: string[] = [];
  let length = 0;
  while (from + rows.length < all.length && length < PIECE_LENGTH) {
    const row = JSON.stringify(all[from + rows.length]);
    rows.push(row);
    length += row.length;
  }
  const next = from + rows.length;
  return { rows, next: next < all.length ? next : null };
}
