import type { AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import {
  type AttemptId,
  type AttemptRecord,
  AttemptRecordSchema,
  type FinishedAttempt,
  type OpenAttempt,
} from "../../../shared/attempts/attempt-record.ts";
import { isSameEvent, type StoredEvents } from "../../../shared/attempts/merge-events.ts";
import type { SequencedEvent } from "../../../shared/ipc/contract.ts";
import type { Result } from "../../../shared/lib/result.ts";
import { databaseDoor, STORAGE_TIME_LIMIT_MS } from "./database-door.ts";
import { type EventRow, EventRowSchema } from "./event-row.ts";
import type { ExamDatabase } from "./exam-database.ts";
import { type AttemptHistory, digestIfWhole, readHistory } from "./read-history.ts";
import { type StorageError, StorageFailure } from "./storage-error.ts";

/** An open attempt with its events in the order of their sequence. */
export interface OpenAttemptEntry extends StoredEvents {
  readonly attempt: OpenAttempt;
}

/** The attempts stored on this computer. Nothing rejects; a write that succeeded is on the disk. */
export interface AttemptsRepository {
  /** Stores an attempt before its first question shows. */
  readonly create: (attempt: OpenAttempt) => Promise<Result<void, StorageError>>;
  /**
   * Stores one event. The same event a second time changes nothing; another one in its place is "storage-row-taken", and a row
   * that cannot be read gives way. Where the attempt itself is not stored it is "storage-row-missing".
   */
  readonly appendEvent: (
    attemptId: AttemptId,
    entry: SequencedEvent,
  ) => Promise<Result<void, StorageError>>;
  /** Puts the finished attempt and its digest in the place of the open one and its events: all or nothing. */
  readonly finish: (attempt: FinishedAttempt) => Promise<Result<void, StorageError>>;
  /**
   * Puts an open attempt with exactly these events in the place of what is stored of it: all or nothing. An attempt that has ended
   * or whose row cannot be read is "storage-row-taken".
   */
  readonly restoreOpen: (
    attempt: OpenAttempt,
    events: readonly SequencedEvent[],
  ) => Promise<Result<void, StorageError>>;
  readonly discardOpen: (attemptId: AttemptId) => Promise<Result<void, StorageError>>;
  /** What lists and figures need of every finished attempt. What is `known` from the last time is not read again. */
  readonly readHistory: (
    known: readonly AttemptDigest[],
  ) => Promise<Result<AttemptHistory, StorageError>>;
  readonly listOpen: () => Promise<Result<readonly OpenAttemptEntry[], StorageError>>;
  /** One attempt in full. From where it cannot be read any more, the history counts it among those. */
  readonly read: (attemptId: AttemptId) => Promise<Result<AttemptRecord, StorageError>>;
}

/** The repository over a database, which it opens with the first call. */
export function createAttemptsRepository(
  db: ExamDatabase,
  timeLimitMs = STORAGE_TIME_LIMIT_MS,
): AttemptsRepository {
  const door = databaseDoor(db, timeLimitMs);
  const { read, write } = door;
  return {
    create: (attempt) => write(() => createOpen(db, attempt)),
    appendEvent: (attemptId, entry) => write(() => appendOnce(db, attemptId, entry)),
    finish: (attempt) => write(() => replaceWithFinished(db, attempt)),
    restoreOpen: (attempt, events) => write(() => replaceOpen(db, attempt, events)),
    discardOpen: (attemptId) => write(() => removeOpen(db, attemptId)),
    readHistory: (known) => readHistory(db, door, known),
    listOpen: () => read(() => readOpen(db)),
    read: async (attemptId) => {
      const attempt = await read(() => readOne(db, attemptId));
      if (!attempt.ok && attempt.error.code === "storage-row-unreadable")
        await write(() => db.attemptDigests.delete(attemptId));
      return attempt;
    },
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
  return db.transaction("rw", db.attempts, db.events, async () => {
    const [attemptCount, row] = await Promise.all([
      // Counted, not read: the row holds every item, and this is done with each answer.
      db.attempts.where({ attemptId }).count(),
      db.events.get([attemptId, entry.sequence]),
    ]);
    if (attemptCount === 0) throw new StorageFailure("storage-row-missing", attemptId);
    const known = EventRowSchema.safeParse(row).data;
    if (known === undefined) await db.events.put({ ...entry, attemptId });
    else if (!isSameEvent(known, entry))
      throw new StorageFailure("storage-row-taken", `event ${entry.sequence}`);
  });
}

function replaceOpen(
  db: ExamDatabase,
  attempt: OpenAttempt,
  events: readonly SequencedEvent[],
): PromiseLike<void> {
  const { attemptId } = attempt;
  return db.transaction("rw", db.attempts, db.events, async () => {
    const row = await db.attempts.get(attemptId);
    if (row !== undefined && AttemptRecordSchema.safeParse(row).data?.status !== "open")
      throw new StorageFailure("storage-row-taken", attemptId);
    await db.events.where("attemptId").equals(attemptId).delete();
    await db.attempts.put(attempt);
    await db.events.bulkAdd(events.map((entry): EventRow => ({ ...entry, attemptId })));
  });
}

function replaceWithFinished(db: ExamDatabase, attempt: FinishedAttempt): PromiseLike<void> {
  const digest = digestIfWhole(attempt);
  return db.transaction("rw", db.attempts, db.events, db.attemptDigests, async () => {
    await db.attempts.put(attempt);
    if (digest !== null) await db.attemptDigests.put(digest);
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
  const events = rows.flatMap((row) => {
    const { data } = EventRowSchema.safeParse(row);
    return data === undefined ? [] : [{ sequence: data.sequence, event: data.event }];
  });
  const readable = new Set(events.map(({ sequence }) => sequence));
  const keys = await db.events.where({ attemptId: attempt.attemptId }).primaryKeys();
  const sequences = keys.map(([, sequence]) => sequence);
  return {
    attempt,
    events,
    unreadableSequences: sequences.filter((sequence) => !readable.has(sequence)),
  };
}

async function readOne(db: ExamDatabase, attemptId: AttemptId): Promise<AttemptRecord> {
  const row = await db.attempts.get(attemptId);
  if (row === undefined) throw new StorageFailure("storage-row-missing", attemptId);
  const parsed = AttemptRecordSchema.safeParse(row);
  if (!parsed.success) throw new StorageFailure("storage-row-unreadable", parsed.error.message);
  return parsed.data;
}
