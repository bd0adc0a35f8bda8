import { createStore, type StoreApi } from "zustand/vanilla";
import type { BackupEntry, BackupName } from "../../../shared/backup/backup-entry.ts";
import type { BackupCounts, BackupReason } from "../../../shared/backup/backup-head.ts";
import { createContentCounter } from "../../../shared/backup/content-counter.ts";
import type { IpcResponse } from "../../../shared/ipc/contract.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { Ask } from "../platform/bridge.ts";
import { openRestore, type OpenRestore } from "./open-restore.ts";
import { databaseDoor } from "./database-door.ts";
import type { DataProblem } from "./data-problem.ts";
import type { ExamDatabase } from "./exam-database.ts";
import { readHistory } from "./read-history.ts";
import { readStoredRows, storedVersionOf } from "./read-stored-rows.ts";
import { type AddedRows, createRowStore } from "./row-store.ts";
import { withinTimeLimit } from "./within-time-limit.ts";

type Outcome<T> = Promise<Result<T, DataProblem>>;

/** Backups of everything that is stored, and the ways back from them. Nothing rejects; one thing at a time. */
export interface BackupKeeper {
  /** What the last backup failed with; null while all is well. */
  readonly status: StoreApi<{ readonly problem: DataProblem | null }>;
  readonly list: () => Outcome<readonly BackupEntry[]>;
  /** Makes a backup; null where there is nothing to keep yet. */
  readonly backUp: (reason: BackupReason) => Outcome<BackupEntry | null>;
  /** Makes a backup before this release brings an older database up to date. To be called before anything opens it. */
  readonly backUpBeforeUpgrade: () => Promise<void>;
  /** Makes the first backup of a day. */
  readonly backUpDaily: () => Promise<void>;
  /** Writes everything to a file of the person's choice; false where they changed their mind. */
  readonly exportFile: () => Outcome<boolean>;
  /** Opens a backup and works out what restoring it would do. */
  readonly openBackup: (name: BackupName) => Outcome<OpenRestore>;
  /** The same with a file of the person's choice; null where they changed their mind. */
  readonly openFile: () => Outcome<OpenRestore | null>;
  /** Adds what the restore would add, after a backup of what is there. */
  readonly restore: (opened: OpenRestore) => Outcome<AddedRows>;
  /** Takes a restore back. Answers how many attempts stay because they were gone on with. */
  readonly undo: (added: AddedRows) => Outcome<number>;
  /** What is stored now, in numbers. */
  readonly count: () => Outcome<BackupCounts>;
  /** Removes everything; the page is loaded anew when it is done. */
  readonly erase: (choice: { readonly withBackups: boolean }) => Outcome<void>;
}

interface KeeperSurroundings {
  readonly db: ExamDatabase;
  readonly ask: Ask;
  /** Wall clock, ms since 1970. */
  readonly nowMs: () => number;
}

/** A disk that does not answer must not hold up the backups after this one. */
const BACKUP_LIMIT_MS = 120_000;

/** The keeper of a database. */
export function createBackupKeeper({ db, ask, nowMs }: KeeperSurroundings): BackupKeeper {
  const status: BackupKeeper["status"] = createStore(() => ({ problem: null }));
  const rows = createRowStore(db);
  const inTurn = createTurns();
  const list = async (): Outcome<readonly BackupEntry[]> => {
    const answer = await ask("backup:list", {});
    return answer.ok ? ok(answer.value.backups) : main(answer);
  };

  const backUp = (reason: BackupReason): Outcome<BackupEntry | null> =>
    inTurn(async () => {
      const written = await limited(async () => {
        const draft = await handOver({ db, ask }, reason);
        if (!draft.ok) return draft;
        // An empty database has nothing to lose, and its backups would push out those from before it was emptied.
        if (draft.value.rowCount === 0) return ok(null);
        const answer = await ask("backup:write", { draftId: draft.value.draftId });
        return answer.ok ? ok(answer.value.backup) : main(answer);
      });
      status.setState({ problem: written.ok ? null : written.error });
      return written;
    });

  const restore: BackupKeeper["restore"] = async (opened) => {
    const before = await backUp("restore");
    if (!before.ok) return before;
    const rowsToAdd = await opened.rowsToAdd();
    if (!rowsToAdd.ok) return rowsToAdd;
    const added = await rows.add(rowsToAdd.value);
    // The digests are made while the restore is still seen to be under way, and not once Home is asked for.
    if (added.ok) await readHistory(db, databaseDoor(db), []);
    return storage(added);
  };

  const open = (answer: IpcResponse<"backup:open">): Outcome<OpenRestore> =>
    openRestore({ ask, rows, databaseVersion: db.verno }, answer);

  return {
    status,
    list,
    backUp,
    backUpBeforeUpgrade: async () => {
      const stored = await storedVersionOf(db.name).catch(() => null);
      if (stored !== null && stored < Math.round(db.verno)) await backUp("upgrade");
    },
    backUpDaily: async () => {
      const known = await list();
      const today = new Date(nowMs()).toDateString();
      const isDone =
        known.ok &&
        known.value.some(
          (entry) =>
            entry.state === "whole" && new Date(entry.head.createdAtMs).toDateString() === today,
        );
      if (!isDone) await backUp("daily");
    },
    exportFile: () =>
      inTurn(async () => {
        const draft = await limited(() => handOver({ db, ask }, "export"));
        if (!draft.ok) return draft;
        const answer = await ask("data:export-file", { draftId: draft.value.draftId });
        return answer.ok ? ok(answer.value.wasWritten) : main(answer);
      }),
    openBackup: async (name) => {
      const answer = await ask("backup:open", { name });
      return answer.ok ? open(answer.value) : main(answer);
    },
    openFile: async () => {
      const answer = await ask("data:import-file", {});
      if (!answer.ok) return main(answer);
      return answer.value.backup === null ? ok(null) : open(answer.value.backup);
    },
    restore,
    undo: async (added) => storage(await rows.takeBack(added)),
    count: () =>
      limited(async () => {
        const counter = createContentCounter();
        for await (const piece of readStoredRows(db.name))
          for (const row of piece.rows) counter.add(piece.table, row);
        return ok(counter.counts());
      }),
    erase: async ({ withBackups }) => {
      rows.close();
      const answer = await ask("data:erase", { withBackups });
      return answer.ok ? ok(undefined) : main(answer);
    },
  };
}

/** Hands every stored row to the main process, piece by piece. */
async function handOver(
  { db, ask }: Pick<KeeperSurroundings, "db" | "ask">,
  reason: BackupReason,
): Outcome<{ readonly draftId: number; readonly rowCount: number }> {
  const databaseVersion = (await storedVersionOf(db.name)) ?? Math.round(db.verno);
  const begun = await ask("backup:begin", { reason, databaseVersion });
  if (!begun.ok) return main(begun);
  const { draftId } = begun.value;
  let rowCount = 0;
  for await (const { table, json } of readStoredRows(db.name)) {
    const answer = await ask("backup:append", { draftId, table, rows: [...json] });
    if (!answer.ok) return main(answer);
    rowCount += json.length;
  }
  return ok({ draftId, rowCount });
}

/** Runs `work` with a time limit; what it throws, and no answer in time, is a problem of the storage. */
async function limited<T>(work: () => Outcome<T>): Outcome<T> {
  const done = await withinTimeLimit(BACKUP_LIMIT_MS, work);
  return done.ok ? done.value : storage(done);
}

function main(answer: {
  readonly ok: false;
  readonly error: Extract<DataProblem, { source: "main" }>["error"];
}): Result<never, DataProblem> {
  return err({ source: "main", error: answer.error });
}

function storage<T>(
  answer: Result<T, Extract<DataProblem, { source: "storage" }>["error"]>,
): Result<T, DataProblem> {
  return answer.ok ? answer : err({ source: "storage", error: answer.error });
}

/** Makes work wait for the work before it. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const outcome = last.then(work, work);
    last = outcome;
    return outcome;
  };
}
