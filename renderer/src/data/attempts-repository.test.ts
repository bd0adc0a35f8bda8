import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FinishedAttemptSchema } from "../../../shared/attempts/attempt-record.ts";
import { createAttemptsRepository } from "./attempts-repository.ts";
import { STORAGE_TIME_LIMIT_MS } from "./database-door.ts";
import { ExamDatabase } from "./exam-database.ts";
import {
  aFinishedAttempt,
  anId,
  anOpenAttempt,
  aRepository,
  moved,
} from "./stored-attempts.fixture.ts";

const done = { ok: true, value: undefined };

/** What the same database holds when it is opened anew, as after a restart. */
function reopened(name: string) {
  return createAttemptsRepository(new ExamDatabase(name));
}

describe("an open attempt", () => {
  it("is there with its events, in order, after a restart", async () => {
    const { db, repository } = aRepository("restart");
    const attempt = anOpenAttempt();
    await expect(repository.create(attempt)).resolves.toEqual(done);
    for (const sequence of [1, 2, 10, 9])
      await expect(repository.appendEvent(attempt.attemptId, moved(sequence))).resolves.toEqual(
        done,
      );
    db.close();

    await expect(reopened("restart").listOpen()).resolves.toEqual({
      ok: true,
      value: [
        { attempt, events: [moved(1), moved(2), moved(9), moved(10)], unreadableSequences: [] },
      ],
    });
  });

  it("keeps an event that is stored twice once, and lets no other one take its place", async () => {
    const { repository } = aRepository("twice");
    const attempt = anOpenAttempt();
    await repository.create(attempt);
    await repository.appendEvent(attempt.attemptId, moved(1));
    await expect(repository.appendEvent(attempt.attemptId, moved(1))).resolves.toEqual(done);
    await expect(repository.appendEvent(attempt.attemptId, moved(1, 40))).resolves.toMatchObject({
      error: { code: "storage-row-taken" },
    });

    await expect(repository.listOpen()).resolves.toMatchObject({ value: [{ events: [moved(1)] }] });
  });

  it("takes no event of another attempt", async () => {
    const { repository } = aRepository("two-open");
    const [one, other] = [anOpenAttempt(1000), anOpenAttempt(2000)];
    await repository.create(one);
    await repository.create(other);
    await repository.appendEvent(one.attemptId, moved(1));

    await expect(repository.listOpen()).resolves.toMatchObject({
      value: [
        { attempt: { attemptId: other.attemptId }, events: [] },
        { attempt: { attemptId: one.attemptId }, events: [moved(1)] },
      ],
    });
  });

  it("says which of its events cannot be read, and gives the others", async () => {
    const { db, repository } = aRepository("bad-event");
    const attempt = anOpenAttempt();
    await repository.create(attempt);
    await repository.appendEvent(attempt.attemptId, moved(1));
    await db
      .table("events")
      .add({ attemptId: attempt.attemptId, sequence: 2, event: { type: "?" } });

    await expect(repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1)], unreadableSequences: [2] }],
    });
  });

  it("takes no event as long as it is not stored itself", async () => {
    const { db, repository } = aRepository("no-attempt");
    await expect(repository.appendEvent(anId(), moved(1))).resolves.toMatchObject({
      error: { code: "storage-row-missing" },
    });
    await expect(db.events.count()).resolves.toBe(0);
  });

  it("gets an event in the place of one that cannot be read", async () => {
    const { db, repository } = aRepository("mended-event");
    const attempt = anOpenAttempt();
    await repository.create(attempt);
    await db.table("events").add({ attemptId: attempt.attemptId, sequence: 1, event: "torn" });
    await expect(repository.appendEvent(attempt.attemptId, moved(1))).resolves.toEqual(done);

    await expect(repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1)], unreadableSequences: [] }],
    });
  });
});

describe("finishing an attempt", () => {
  it("leaves one finished row and no events", async () => {
    const { db, repository } = aRepository("finish");
    const open = anOpenAttempt();
    const finished = FinishedAttemptSchema.parse({
      ...aFinishedAttempt(),
      attemptId: open.attemptId,
    });
    await repository.create(open);
    await repository.appendEvent(open.attemptId, moved(1));
    await expect(repository.finish(finished)).resolves.toEqual(done);

    await expect(repository.listOpen()).resolves.toEqual({ ok: true, value: [] });
    await expect(repository.read(open.attemptId)).resolves.toEqual({ ok: true, value: finished });
    await expect(db.events.count()).resolves.toBe(0);
  });

  it("leaves everything as it was where it fails half-way", async () => {
    const { db, repository } = aRepository("finish-fails");
    const open = anOpenAttempt();
    const finished = FinishedAttemptSchema.parse({
      ...aFinishedAttempt(),
      attemptId: open.attemptId,
    });
    await repository.create(open);
    await repository.appendEvent(open.attemptId, moved(1));
    db.events.hook("deleting", () => {
      throw new Error("the disk is gone");
    });
    await expect(repository.finish(finished)).resolves.toMatchObject({ ok: false });

    await expect(repository.listOpen()).resolves.toMatchObject({
      value: [{ attempt: open, events: [moved(1)] }],
    });
  });
});

describe("discarding", () => {
  it("removes the open attempt with its events and nothing else", async () => {
    const { db, repository } = aRepository("discard");
    const [gone, kept] = [anOpenAttempt(), anOpenAttempt()];
    for (const attempt of [gone, kept]) {
      await repository.create(attempt);
      await repository.appendEvent(attempt.attemptId, moved(1));
    }
    await expect(repository.discardOpen(gone.attemptId)).resolves.toEqual(done);

    await expect(repository.listOpen()).resolves.toMatchObject({ value: [{ attempt: kept }] });
    await expect(db.events.count()).resolves.toBe(1);
  });

  it("never removes a finished attempt", async () => {
    const { repository } = aRepository("discard-finished");
    const finished = aFinishedAttempt();
    await repository.finish(finished);
    await repository.discardOpen(finished.attemptId);

    await expect(repository.read(finished.attemptId)).resolves.toMatchObject({ ok: true });
  });
});

describe("reading one attempt", () => {
  it("tells a missing row from an unreadable one", async () => {
    const { db, repository } = aRepository("read");
    const bad = anId();
    await db.table("attempts").add({ attemptId: bad, status: "finished" });

    await expect(repository.read(anId())).resolves.toMatchObject({
      error: { code: "storage-row-missing" },
    });
    await expect(repository.read(bad)).resolves.toMatchObject({
      error: { code: "storage-row-unreadable" },
    });
  });

  it("counts a finished one as unreadable from where its row cannot be read any more", async () => {
    // Else it would stand in the history for ever, with a result that cannot be opened.
    const { db, repository } = aRepository("read-spoiled");
    const attempt = aFinishedAttempt();
    const { attemptId } = attempt;
    await repository.finish(attempt);
    await db.table("attempts").put({ attemptId, status: "finished", recordVersion: 7 });
    await expect(repository.readHistory([])).resolves.toMatchObject({
      value: { digests: [{ attemptId }], unreadableIds: [] },
    });
    await expect(repository.read(attemptId)).resolves.toMatchObject({
      error: { code: "storage-row-unreadable" },
    });

    await expect(repository.readHistory([])).resolves.toEqual({
      ok: true,
      value: { digests: [], unreadableIds: [attemptId] },
    });
  });
});

describe("when the disk does not go along", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("gives up on a write that never settles", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { db, repository } = aRepository("hangs");
    await db.open();
    // A transaction that is kept alive holds up every other one, as a full disk does.
    const release = holdUp(db.backendDB());
    const answer = repository.create(anOpenAttempt());
    await vi.advanceTimersByTimeAsync(STORAGE_TIME_LIMIT_MS);

    await expect(answer).resolves.toMatchObject({ ok: false, error: { code: "storage-timeout" } });
    release();
  });

  it("opens the database anew as soon as it can be opened again", async () => {
    const { db, repository } = aRepository("lost");
    const attempt = anOpenAttempt();
    await repository.create(attempt);
    // As Dexie does when the browser takes the connection away, which it does on a full disk.
    db.close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "AbortError");
    });
    for (const sequence of [1, 2])
      await expect(
        repository.appendEvent(attempt.attemptId, moved(sequence)),
      ).resolves.toMatchObject({ error: { code: "storage-failed" } });
    vi.restoreAllMocks();

    await expect(repository.appendEvent(attempt.attemptId, moved(1))).resolves.toEqual(done);
    await expect(repository.listOpen()).resolves.toMatchObject({ value: [{ events: [moved(1)] }] });
  });
});

/** Keeps a writing transaction open until the returned function is called. */
function holdUp(database: IDBDatabase): () => void {
  let isHeld = true;
  const store = database.transaction("attempts", "readwrite").objectStore("attempts");
  const again = () => {
    if (isHeld) store.get("nothing").onsuccess = again;
  };
  again();
  return () => {
    isHeld = false;
  };
}
