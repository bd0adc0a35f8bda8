import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import {
  type AttemptId,
  AttemptIdSchema,
  FinishedAttemptSchema,
  OpenAttemptSchema,
} from "../../../shared/attempts/attempt-record.ts";
import { ExamEventSchema } from "../../../shared/exam/exam-event.ts";
import { createAttemptsRepository } from "./attempts-repository.ts";
import { ExamDatabase } from "./exam-database.ts";
import { release1 } from "./release-1.fixture.ts";

const done = { ok: true, value: undefined };

let number = 0;
function anId(): AttemptId {
  number += 1;
  return AttemptIdSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
}
function anOpenAttempt(startedAtMs = 1000) {
  return OpenAttemptSchema.parse({ ...release1.attempts[1], attemptId: anId(), startedAtMs });
}
function aFinishedAttempt(startedAtMs = 1000) {
  return FinishedAttemptSchema.parse({ ...release1.attempts[0], attemptId: anId(), startedAtMs });
}
function moved(sequence: number, position = sequence) {
  return {
    sequence,
    event: ExamEventSchema.parse({ type: "moved", elapsedMs: sequence * 1000, position }),
  };
}
function aRepository(name: string) {
  const db = new ExamDatabase(name);
  return { db, repository: createAttemptsRepository(db) };
}
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
