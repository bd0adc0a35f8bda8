import { createHash } from "node:crypto";
import type { BackupReason } from "../../../shared/backup/backup-head.ts";
import { MAX_BACKUP_BYTES } from "../../../shared/backup/backup-head.ts";
import { backupText } from "../../../shared/backup/backup-text.ts";
import { createContentCounter } from "../../../shared/backup/content-counter.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";

/** A backup that is being put together, row by row. */
export interface BackupDraft {
  /** Fails with "invalid-request" for a row that is not JSON, and with "backup-too-large". */
  readonly append: (table: string, rows: readonly string[]) => Result<void, IpcError>;
  readonly reason: BackupReason;
  readonly text: (facts: { readonly appVersion: string; readonly createdAtMs: number }) => string;
}

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A draft without rows. */
export function createBackupDraft(request: {
  readonly reason: BackupReason;
  readonly databaseVersion: number;
}): BackupDraft {
  const tables = new Map<string, string[]>();
  const counter = createContentCounter();
  let sizeBytes = 0;
  return {
    reason: request.reason,
    append: (table, rows) => {
      const kept = tables.get(table) ?? [];
      tables.set(table, kept);
      for (const row of rows) {
        const parsed = parseJson(row);
        if (!parsed.ok) return err({ code: "invalid-request", detail: `${table}: not JSON` });
        sizeBytes += Buffer.byteLength(row);
        if (sizeBytes > MAX_BACKUP_BYTES)
          return err({ code: "backup-too-large", detail: `more than ${MAX_BACKUP_BYTES} bytes` });
        counter.add(table, parsed.value);
        // Written anew, so that each row stands on one line whatever it looked like.
        kept.push(JSON.stringify(parsed.value));
      }
      return ok(undefined);
    },
    text: ({ appVersion, createdAtMs }) =>
      backupText(
        {
          appVersion,
          databaseVersion: request.databaseVersion,
          createdAtMs,
          reason: request.reason,
          counts: counter.counts(),
        },
        [...tables].map(([name, rows]) => ({ name, rows })),
        sha256Of,
      ),
  };
}

function parseJson(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(null);
  }
}
