import type { IndexableType } from "dexie";
import { canonicalJson } from "../../../shared/lib/canonical-json.ts";
import type { RowFinding } from "../../../shared/backup/plan-restore.ts";
import type { Result } from "../../../shared/lib/result.ts";
import type { ReadableRow } from "./backup-tables.ts";
import type { ExamDatabase } from "./exam-database.ts";
import { isNewerDatabase } from "./is-newer-database.ts";
import { type StorageError, StorageFailure } from "./storage-error.ts";
import { withinTimeLimit } from "./within-time-limit.ts";

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
  readonly others: readonly { readonly table: string; readonly key: IndexableType }[];
}

/** The rows of all tables, whatever they hold, for backups and restores. Nothing rejects. */
export interface RowStore {
  /** Fails with "storage-newer-version" for the database of a later release, which must not be opened at all. */
  readonly prepare: () => Promise<Result<void, StorageError>>;
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

const READ_LIMIT_MS = 5000;
/** A restore of a thousand attempts takes some seconds; on a full disk it may never settle. */
const RESTORE_LIMIT_MS = 120_000;
/** Few at once: each attempt takes milliseconds to hand over, and the window must not stand still. */
const ROWS_AT_ONCE = 4;

/** The rows of a database, which it opens with the first call. */
export function createRowStore(db: ExamDatabase): RowStore {
  const contents = new Map<string, Promise<ReadonlySet<string>>>();

  const hasContent = async (table: string, text: string): Promise<boolean> => {
    const known = contents.get(table) ?? readContents(db, table);
    contents.set(table, known);
    return (await known).has(text);
  };

  const presence = async (
    table: string,
    { key, row }: ReadableRow,
  ): Promise<RowFinding["presence"]> => {
    if (key === null) return (await hasContent(table, canonicalJson(row))) ? "same" : "absent";
    const stored: unknown = await db.table(table).get(key);
    if (stored === undefined) return "absent";
    return canonicalJson(stored) === canonicalJson(row) ? "same" : "different";
  };

  return {
    prepare: () => withinTimeLimit(READ_LIMIT_MS, () => refuseNewer(db)),
    presenceOf: (table, row) => withinTimeLimit(READ_LIMIT_MS, () => presence(table, row)),
    add: (rows) => {
      contents.clear();
      return withinTimeLimit(RESTORE_LIMIT_MS, async () => {
        await refuseNewer(db);
        return await addAll(db, rows);
      });
    },
    takeBack: (added) => {
      contents.clear();
      return withinTimeLimit(RESTORE_LIMIT_MS, async () => await takeAllBack(db, added));
    },
    close: () => {
      // It may be needed again, where removing it fails.
      db.close({ disableAutoOpen: false });
    },
  };
}

async function refuseNewer(db: ExamDatabase): Promise<void> {
  if (await isNewerDatabase(db))
    throw new StorageFailure("storage-newer-version", "the database is of a later release");
}

async function readContents(db: ExamDatabase, table: string): Promise<ReadonlySet<string>> {
  const rows: unknown[] = await db.table(table).toArray();
  const { keyPath } = db.table(table).schema.primKey;
  return new Set(rows.map((row) => canonicalJson(without(row, keyPath))));
}

function without(row: unknown, keyPath: unknown): unknown {
  if (typeof row !== "object" || row === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== keyPath));
}

function addAll(db: ExamDatabase, rows: readonly NewRow[]): PromiseLike<AddedRows> {
  return db.transaction("rw", db.tables, async () => {
    const others: AddedRows["others"][number][] = [];
    for (const { name: table } of db.tables) {
      const ofTable = rows.filter((row) => row.table === table);
      for (let from = 0; from < ofTable.length; from += ROWS_AT_ONCE) {
        const piece = ofTable.slice(from, from + ROWS_AT_ONCE);
        const keys: IndexableType[] = await db.table(table).bulkAdd(
          piece.map(({ row }) => row),
          { allKeys: true },
        );
        for (const [index, key] of keys.entries())
          if (piece[index]?.attemptId === null) others.push({ table, key });
      }
    }
    return { attempts: attemptsOf(rows), others };
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
        await events.delete();
      } else keptCount += 1;
    }
    for (const { table, key } of added.others) await db.table(table).delete(key);
    return keptCount;
  });
}
