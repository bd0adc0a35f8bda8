import { err, type Result } from "../../../shared/lib/result.ts";
import type { ExamDatabase } from "./exam-database.ts";
import { isNewerDatabase } from "./is-newer-database.ts";
import { renewLog } from "./renew-log.ts";
import { type StorageError, StorageFailure } from "./storage-error.ts";
import { withinTimeLimit } from "./within-time-limit.ts";

/** How long a read or write may take before it counts as failed, in ms. */
export const STORAGE_TIME_LIMIT_MS = 5000;

type Access = <T>(work: () => PromiseLike<T>) => Promise<Result<T, StorageError>>;

/** The one way into a database: what is done through it never rejects, and leaves the data of a later release alone. */
export interface DatabaseDoor {
  readonly read: Access;
  /**
   * Begins nothing on a disk with too little room, which is "storage-full": a browser may lose the whole database over a write that
   * the disk cuts short. After one that failed all the same it first makes the log sound again.
   */
  readonly write: Access;
}

/** Makes a door to a database. */
export function databaseDoor(db: ExamDatabase, timeLimitMs = STORAGE_TIME_LIMIT_MS): DatabaseDoor {
  const isNewer = onceItSucceeds(() => isNewerDatabase(db));
  const read: Access = (work) =>
    withinTimeLimit(timeLimitMs, async () => {
      if (await isNewer())
        throw new StorageFailure("storage-newer-version", "the database is of a later release");
      // Dexie does not try again by itself once it could not open, as on a disk that was full for a while.
      if (!db.isOpen()) await db.open();
      return await work();
    });
  const write: Access = async (work) => {
    const room = await withinTimeLimit(timeLimitMs, db.hasRoom);
    if (!room.ok) return room;
    if (!room.value) return err({ code: "storage-full", detail: "too little room" });
    const written = await read(async () => {
      if (db.mayLogBeTorn) await renewLog(db);
      db.mayLogBeTorn = false;
      return work();
    });
    if (!written.ok) db.mayLogBeTorn = true;
    return written;
  };
  return { read, write };
}

/** Remembers an answer, but not a failure to get one. */
function onceItSucceeds<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((cause: unknown) => {
      answer = null;
      throw cause;
    });
    return answer;
  };
}
