import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { createAttemptsRepository } from "./attempts-repository.ts";
import { ExamDatabase } from "./exam-database.ts";
import { aFinishedAttempt, anOpenAttempt, aRepository, moved } from "./stored-attempts.fixture.ts";

const done = { ok: true, value: undefined };

describe("when the disk is full", () => {
  it("writes nothing at all, since a browser may lose the whole database over it, and reads on", async () => {
    let isFull = false;
    const db = new ExamDatabase("no-room", () => Promise.resolve(!isFull));
    const repository = createAttemptsRepository(db);
    const attempt = anOpenAttempt();
    await repository.create(attempt);
    isFull = true;
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    const refused = { ok: false, error: { code: "storage-full" } };
    await expect(repository.appendEvent(attempt.attemptId, moved(1))).resolves.toMatchObject(
      refused,
    );
    await expect(repository.finish(aFinishedAttempt())).resolves.toMatchObject(refused);
    expect(put).not.toHaveBeenCalled();
    await expect(repository.listOpen()).resolves.toMatchObject({ value: [{ attempt }] });
    isFull = false;
    await expect(repository.appendEvent(attempt.attemptId, moved(1))).resolves.toEqual(done);
    expect(put).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  it("has the browser begin a new log after a write that failed half-way, and leaves no trace of it", async () => {
    const { db, repository } = aRepository("torn-log");
    const attempt = anOpenAttempt();
    await repository.create(attempt);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("IO error", "UnknownError");
    });
    await expect(repository.appendEvent(attempt.attemptId, moved(1))).resolves.toMatchObject({
      ok: false,
    });
    await expect(repository.appendEvent(attempt.attemptId, moved(1))).resolves.toEqual(done);
    const writtenBytes = put.mock.calls.reduce((sum, [row]) => sum + JSON.stringify(row).length, 0);
    expect(writtenBytes).toBeGreaterThan(8_000_000);
    put.mockClear();
    await expect(repository.appendEvent(attempt.attemptId, moved(2))).resolves.toEqual(done);
    expect(put).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    await expect(db.events.count()).resolves.toBe(2);
  });
});
