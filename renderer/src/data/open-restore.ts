import type { BackupHead } from "../../../shared/backup/backup-head.ts";
import {
  planRestore,
  type RestorePlan,
  type RowFinding,
} from "../../../shared/backup/plan-restore.ts";
import type { IpcResponse } from "../../../shared/ipc/contract.ts";
import { canonicalJson } from "../../../shared/lib/canonical-json.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { Ask } from "../platform/bridge.ts";
import { type RestorableTable, restorableTables } from "./backup-tables.ts";
import type { DataProblem } from "./data-problem.ts";
import type { NewRow, RowStore } from "./row-store.ts";

type Outcome<T> = Promise<Result<T, DataProblem>>;

/** A backup that was opened, beside the database. */
export interface OpenRestore {
  readonly head: BackupHead;
  /** What restoring it would do. */
  readonly plan: RestorePlan;
  /** The rows that the plan adds. */
  readonly rowsToAdd: () => Outcome<readonly NewRow[]>;
}

interface RestoreSurroundings {
  readonly ask: Ask;
  readonly rows: Pick<RowStore, "presenceOf">;
  /** The version of the database that this release writes. */
  readonly databaseVersion: number;
}

/**
 * Compares an open backup with the database, row by row. Fails with "backup-newer-database" where a later release made it: this
 * one would not know what its rows mean.
 */
export async function openRestore(
  { ask, rows, databaseVersion }: RestoreSurroundings,
  { backupId, head }: IpcResponse<"backup:open">,
): Outcome<OpenRestore> {
  if (head.databaseVersion > databaseVersion)
    return err({
      source: "main",
      error: { code: "backup-newer-database", detail: `version ${head.databaseVersion}` },
    });
  const findings: RowFinding[] = [];
  let unreadableCount = 0;
  for (const table of restorableTables) {
    let index = -1;
    for await (const raw of rowsOf(ask, backupId, table.name)) {
      if (!raw.ok) return raw;
      index += 1;
      const row = table.read(raw.value);
      if (row === null) {
        unreadableCount += 1;
        continue;
      }
      const presence = await rows.presenceOf(table.name, row);
      if (!presence.ok) return err({ source: "storage", error: presence.error });
      const { attemptId, isOpenAttempt } = row;
      const key = canonicalJson(row.key);
      findings.push({
        table: table.name,
        index,
        key,
        presence: presence.value,
        attemptId,
        isOpenAttempt,
      });
    }
  }
  const plan = planRestore(findings, unreadableCount);
  return ok({ head, plan, rowsToAdd: () => collect(ask, backupId, plan) });
}

/** The rows of a table of the open backup, one by one and in order; after a failure there are no more. */
async function* rowsOf(
  ask: Ask,
  backupId: number,
  table: string,
): AsyncGenerator<Result<unknown, DataProblem>> {
  for (let from: number | null = 0; from !== null;) {
    const piece: Awaited<ReturnType<typeof ask<"backup:read">>> = await ask("backup:read", {
      backupId,
      table,
      from,
    });
    if (!piece.ok) {
      yield err({ source: "main", error: piece.error });
      return;
    }
    for (const row of piece.value.rows) yield ok(JSON.parse(row));
    from = piece.value.next;
  }
}

async function collect(ask: Ask, backupId: number, plan: RestorePlan): Outcome<readonly NewRow[]> {
  const rows: NewRow[] = [];
  for (const table of restorableTables) {
    const wanted = new Set(
      plan.add.filter((entry) => entry.table === table.name).map(({ index }) => index),
    );
    if (wanted.size === 0) continue;
    const found = await collectTable(ask, { backupId, table, wanted });
    if (!found.ok) return found;
    rows.push(...found.value);
  }
  return ok(rows);
}

async function collectTable(
  ask: Ask,
  source: {
    readonly backupId: number;
    readonly table: RestorableTable;
    readonly wanted: ReadonlySet<number>;
  },
): Outcome<readonly NewRow[]> {
  const { backupId, table, wanted } = source;
  const rows: NewRow[] = [];
  let index = -1;
  for await (const raw of rowsOf(ask, backupId, table.name)) {
    if (!raw.ok) return raw;
    index += 1;
    const row = wanted.has(index) ? table.read(raw.value) : null;
    if (row !== null) rows.push({ ...row, table: table.name });
  }
  return ok(rows);
}
