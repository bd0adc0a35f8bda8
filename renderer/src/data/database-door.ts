import type { Result } from "../../../shared/lib/result.ts";
import type { ExamDatabase } from "./exam-database.ts";
import { isNewerDatabase } from "./is-newer-database.ts";
import { type StorageError, StorageFailure } from "./storage-error.ts";
import { withinTimeLimit } from "./within-time-limit.ts";

/** How long a read or write may take before it counts as failed, in ms. */
export const STORAGE_TIME_LIMIT_MS = 5000;

/** The one way into a database: what is done through it never rejects, and leaves the data of a later release alone. */
export function databaseDoor(
  db: ExamDatabase,
  timeLimitMs = STORAGE_TIME_LIMIT_MS,
): <T>(work: () => PromiseLike<T>) => Promise<Result<T, StorageError>> {
  const isNewer = onceItSucceeds(() => isNewerDatabase(db));
  return (work) =>
    withinTimeLimit(timeLimitMs, async () => {
      if (await isNewer())
        throw new StorageFailure("storage-newer-version", "the database is of a later release");
      // Dexie does not try again by itself once it could not open, as on a disk that was full for a while.
      if (!db.isOpen()) await db.open();
      return await work();
    });
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
