import { BackupNameSchema } from "../../../shared/backup/backup-entry.ts";
import type { BackupHead } from "../../../shared/backup/backup-head.ts";
import { createContentCounter } from "../../../shared/backup/content-counter.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { type BridgeFake, createBridgeFake } from "../platform/bridge.fake.ts";

export const backupName = BackupNameSchema.parse("rehearsal-one.json");

interface StoredBackup {
  readonly head: BackupHead;
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

/** The main process as far as backups go: drafts become backups, and the one called `backupName` is the newest. */
export interface BackupMainFake {
  readonly fake: BridgeFake;
  readonly backups: StoredBackup[];
}

/** A main process that has no backup yet. */
export function createBackupMainFake(nowMs: number): BackupMainFake {
  const fake = createBridgeFake();
  const backups: StoredBackup[] = [];
  let draft: { head: BackupHead; tables: Map<string, string[]> } | null = null;
  const headOf = (reason: BackupHead["reason"], databaseVersion: number): BackupHead => ({
    format: "rehearsal-backup",
    formatVersion: 1,
    appVersion: "1.0.0",
    databaseVersion,
    createdAtMs: nowMs,
    reason,
    counts: { finishedAttempts: 0, openAttempts: 0, answers: 0, rows: {} },
    sha256: "0".repeat(64),
  });
  fake.teach("backup:begin", ({ reason, databaseVersion }) => {
    draft = { head: headOf(reason, databaseVersion), tables: new Map() };
    return ok({ draftId: 1 });
  });
  fake.teach("backup:append", ({ table, rows }) => {
    draft?.tables.set(table, [...(draft.tables.get(table) ?? []), ...rows]);
    return ok({});
  });
  fake.teach("backup:write", () => {
    if (draft === null) return err({ code: "backup-not-open", detail: "" });
    const counter = createContentCounter();
    for (const [table, rows] of draft.tables)
      for (const row of rows) counter.add(table, JSON.parse(row));
    const head = { ...draft.head, counts: counter.counts() };
    backups.push({ head, tables: draft.tables });
    return ok({ backup: { state: "whole", name: backupName, sizeBytes: 1, head } });
  });
  fake.teach("backup:list", () =>
    ok({
      backups: backups.map(
        ({ head }) => ({ state: "whole", name: backupName, sizeBytes: 1, head }) as const,
      ),
    }),
  );
  let opened: StoredBackup | undefined;
  fake.teach("backup:open", () => {
    opened = backups.at(-1);
    return opened === undefined
      ? err({ code: "backup-not-found", detail: "" })
      : ok({ backupId: 1, head: opened.head });
  });
  // Two rows at a time, so that reading has to go on.
  fake.teach("backup:read", ({ table, from }) => {
    const rows = opened?.tables.get(table) ?? [];
    const next = from + 2;
    return ok({ rows: rows.slice(from, next), next: next < rows.length ? next : null });
  });
  return { fake, backups };
}
