import {
  type AttemptId,
  type AttemptRecord,
  AttemptRecordSchema,
  type FinishedAttempt,
  type OpenAttempt,
} from "../../../shared/attempts/attempt-record.ts";
import type { SequencedEvent } from "../../../shared/ipc/contract.ts";
import type { Result } from "../../../shared/lib/result.ts";
import { databaseDoor, STORAGE_TIME_LIMIT_MS } from "./database-door.ts";
import { EventRowSchema } from "./event-row.ts";
import type { ExamDatabase } from "./exam-database.ts";
import { type StorageError, StorageFailure } from "./storage-error.ts";

interface AttemptList {
  readonly finished: readonly FinishedAttempt[];
  /** Rows that are there but cannot be read, of any status. They stay where they are. */
  readonly unreadableCount: number;
}

export interface OpenAttemptEntry {
  readonly attempt: OpenAttempt;
  /** In the order of their sequence. */
  readonly events: readonly SequencedEvent[];
  readonly unreadableEventCount: number;
}

/** The attempts stored on this computer. Nothing rejects; a write that succeeded is on the disk. */
export interface AttemptsRepository {
  /** Stores an attempt before its first question shows. */
  readonly create: (attempt: OpenAttempt) => Promise<Result<void, StorageError>>;
  /** Stores one event. The same sequence a second time changes nothing. */
  readonly appendEvent: (
    attemptId: AttemptId,
    entry: SequencedEvent,
  ) => Promise<Result<void, StorageError>>;
  /** Puts the finished attempt in the place of the open one and its events: both or neither. */
  readonly finish: (attempt: FinishedAttempt) => Promise<Result<void, StorageError>>;
  readonly discardOpen: (attemptId: AttemptId) => Promise<Result<void, StorageError>>;
  readonly listNewestFirst: () => Promise<Result<AttemptList, StorageError>>;
  readonly listOpen: () => Promise<Result<readonly OpenAttemptEntry[], StorageError>>;
  readonly read: (attemptId: AttemptId) => Promise<Result<AttemptRecord, StorageError>>;
}

/** The repository over a database, which it opens with the first call. */
export function createAttemptsRepository(
  db: ExamDatabase,
  timeLimitMs = STORAGE_TIME_LIMIT_MS,
): AttemptsRepository {
  const inDatabase = databaseDoor(db, timeLimitMs);
  return {
    create: (attempt) => inDatabase(() => createOpen(db, attempt)),
    appendEvent: (attemptId, entry) => inDatabase(() => appendOnce(db, attemptId, entry)),
    finish: (attempt) => inDatabase(() => replaceWithFinished(db, attempt)),
    discardOpen: (attemptId) => inDatabase(() => removeOpen(db, attemptId)),
    listNewestFirst: () => inDatabase(() => readList(db)),
    listOpen: () => inDatabase(() => readOpen(db)),
    read: (attemptId) => inDatabase(() => readOne(db, attemptId)),
  };
}

async function createOpen(db: ExamDatabase, attempt: OpenAttempt): Promise<void> {
  await db.attempts.put(attempt);
}

function appendOnce(
  db: ExamDatabase,
  attemptId: AttemptId,
  entry: SequencedEvent,
): PromiseLike<void> {
  return db.transaction("rw", db.events, async () => {
    const isStored = (await db.events.get([attemptId, entry.sequence])) !== undefined;
    if (!isStored) await db.events.add({ ...entry, attemptId });
  });
}

function replaceWithFinished(db: ExamDatabase, attempt: FinishedAttempt): PromiseLike<void> {
  return db.transaction("rw", db.attempts, db.events, async () => {
    await db.attempts.put(attempt);
    await db.events.where("attemptId").equals(attempt.attemptId).delete();
  });
}

function removeOpen(db: ExamDatabase, attemptId: AttemptId): PromiseLike<void> {
  return db.transaction("rw", db.attempts, db.events, async () => {
    // A call that comes late must not take a finished attempt with it.
    const openIds = await db.attempts.where("status").equals("open").primaryKeys();
    if (!openIds.includes(attemptId)) return;
    await db.attempts.delete(attemptId);
    await db.events.where("attemptId").equals(attemptId).delete();
  });
}

async function readList(db: ExamDatabase): Promise<AttemptList> {
  const rows = (await db.attempts.toArray()).map((row) => AttemptRecordSchema.safeParse(row));
  const finished = rows.flatMap(({ data }) => (data?.status === "finished" ? [data] : []));
  return {
    finished: finished.toSorted((a, b) => b.startedAtMs - a.startedAtMs),
    unreadableCount: rows.filter((row) => !row.success).length,
  };
}

async function readOpen(db: ExamDatabase): Promise<readonly OpenAttemptEntry[]> {
  const rows = (await db.attempts.where({ status: "open" }).toArray()).flatMap((row) => {
    const { data } = AttemptRecordSchema.safeParse(row);
    return data?.status === "open" ? [data] : [];
  });
  const entries = await Promise.all(rows.map((attempt) => withEvents(db, attempt)));
  return entries.toSorted((a, b) => b.attempt.startedAtMs - a.attempt.startedAtMs);
}

async function withEvents(db: ExamDatabase, attempt: OpenAttempt): Promise<OpenAttemptEntry> {
  // By the compound key, so that they come in the order of their sequence.
  const rows = await db.events
    .where("[attemptId+sequence]")
    .between([attempt.attemptId, 0], [attempt.attemptId, Infinity])
    .toArray();
  const parsed = rows.map((row) => EventRowSchema.safeParse(row));
  const events = parsed.flatMap(({ data }) =>
    data === undefined ? [] : [{ sequence: data.sequence, event: data.event }],
  );
  return { attempt, events, unreadableEventCount: parsed.length - events.length };
}

async function readOne(db: ExamDatabase, attemptId: AttemptId): Promise<AttemptRecord> {
  const row = await db.attempts.get(attemptId);
  if (row === undefined) throw new StorageFailure("storage-row-missing", attemptId);
  const parsed = AttemptRecordSchema.safeParse(row);
  if (!parsed.success) throw new StorageFailure("storage-row-unreadable", parsed.error.message);
  return parsed.data;
}
