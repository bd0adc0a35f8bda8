import { canonicalJson } from "../../../shared/lib/canonical-json.ts";
import type { RowFinding } from "../../../shared/backup/plan-restore.ts";
import type { Result } from "../../../shared/lib/result.ts";
import type { ReadableRow } from "./backup-tables.ts";
import { databaseDoor } from "./database-door.ts";
import type { ExamDatabase } from "./exam-database.ts";
import type { StorageError } from "./storage-error.ts";

/** A row to be added to a table. */
export interface NewRow extends ReadableRow {
  readonly table: string;
}

/** What a restore added, so that it can be taken away again. */
export interface AddedRows {
  readonly attempts: readonly {
    readonly attemptId: string;
    readonly isOpenAttempt: boolean;
    readonly eventCount: number;
  }[];
  /** Rows that belong to no attempt. */
  readonly others: readonly { readonly table: string; readonly key: ReadableRow["key"] }[];
}

/** The rows of all tables, whatever they hold, for backups and restores. Nothing rejects. */
export interface RowStore {
  /** Whether a row is there already. */
  readonly presenceOf: (
    table: string,
    row: ReadableRow,
  ) => Promise<Result<RowFinding["presence"], StorageError>>;
  /** Adds all rows or, where one of them is there meanwhile or the disk does not go along, none. */
  readonly add: (rows: readonly NewRow[]) => Promise<Result<AddedRows, StorageError>>;
  /**
   * Takes added rows away again, all or none, but for attempts that were gone on with since: those stay whole, and their
   * number is the answer.
   */
  readonly takeBack: (added: AddedRows) => Promise<Result<number, StorageError>>;
  /** Lets go of the database, so that it can be removed. */
  readonly close: () => void;
}

/** A restore of a thousand attempts takes some seconds; on a full disk it may never settle. */
const RESTORE_LIMIT_MS = 120_000;
/** Few at once: each attempt takes milliseconds to hand over, and the window must not stand still. */
const ROWS_AT_ONCE = 4;

/** The rows of a database, which it opens with the first call. */
export function createRowStore(db: ExamDatabase): RowStore {
  const { read } = databaseDoor(db);
  const { write } = databaseDoor(db, RESTORE_LIMIT_MS);
  return {
    presenceOf: (table, row) => read(() => presenceOf(db, table, row)),
    add: (rows) => write(() => addAll(db, rows)),
    takeBack: (added) => write(() => takeAllBack(db, added)),
    close: () => {
      // It may be needed again, where removing it fails.
      db.close({ disableAutoOpen: false });
    },
  };
}

async function presenceOf(
  db: ExamDatabase,
  table: string,
  { key, row }: ReadableRow,
): Promise<RowFinding["presence"]> {
  const stored: unknown = await db.table(table).get(key);
  if (stored === undefined) return "absent";
  // Nearly always the keys stand in the same order too, which is told far sooner.
  const isSame =
    JSON.stringify(stored) === JSON.stringify(row) || canonicalJson(stored) === canonicalJson(row);
  return isSame ? "same" : "different";
}

function addAll(db: ExamDatabase, rows: readonly NewRow[]): PromiseLike<AddedRows> {
  return db.transaction("rw", db.tables, async () => {
    for (const { name: table } of db.tables) {
      const ofTable = rows.filter((row) => row.table === table);
      for (let from = 0; from < ofTable.length; from += ROWS_AT_ONCE) {
        const piece = ofTable.slice(from, from + ROWS_AT_ONCE);
        await db.table(table).bulkAdd(piece.map(({ row }) => row));
      }
    }
    return { attempts: attemptsOf(rows), others: othersOf(rows) };
  });
}

function attemptsOf(rows: readonly NewRow[]): AddedRows["attempts"] {
  const eventsOf = (id: string) =>
    rows.filter(({ table, attemptId }) => table === "events" && attemptId === id);
  return rows.flatMap(({ table, attemptId, isOpenAttempt }) =>
    table === "attempts" && attemptId !== null
      ? [{ attemptId, isOpenAttempt, eventCount: eventsOf(attemptId).length }]
      : [],
  );
}

function othersOf(rows: readonly NewRow[]): AddedRows["others"] {
  return rows
    .filter(({ attemptId }) => attemptId === null)
    .map(({ table, key }) => ({ table, key }));
}

function takeAllBack(db: ExamDatabase, added: AddedRows): PromiseLike<number> {
  return db.transaction("rw", db.tables, async () => {
    let keptCount = 0;
    const openIds: readonly string[] = await db.attempts.where({ status: "open" }).primaryKeys();
    for (const { attemptId, isOpenAttempt, eventCount } of added.attempts) {
      const events = db.events.where("attemptId").equals(attemptId);
      const isAsAdded =
        openIds.includes(attemptId) === isOpenAttempt && (await events.count()) === eventCount;
      if (isAsAdded) {
        await db.table("attempts").delete(attemptId);
        await db.table("attemptDigests").delete(attemptId);
        await events.delete();
      } else keptCount += 1;
    }
    for (const { table, key } of added.others) await db.table(table).delete(key);
    return keptCount;
  });
}
