import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { aFinishedAttempt, anOpenAttempt, aRepository, moved } from "./stored-attempts.fixture.ts";

const done = { ok: true, value: undefined };

describe("restoring an open attempt", () => {
  it("brings it back with its events where the database was lost", async () => {
    const { repository } = aRepository("restore-lost");
    const attempt = anOpenAttempt();
    await expect(repository.restoreOpen(attempt, [moved(1), moved(2)])).resolves.toEqual(done);

    await expect(repository.listOpen()).resolves.toMatchObject({
      value: [{ attempt, events: [moved(1), moved(2)] }],
    });
  });

  it("leaves none of the events that were there before, readable or not", async () => {
    const { db, repository } = aRepository("restore-over");
    const attempt = anOpenAttempt();
    await repository.create(attempt);
    await repository.appendEvent(attempt.attemptId, moved(3));
    await db.table("events").add({ attemptId: attempt.attemptId, sequence: 2, event: "torn" });
    await repository.restoreOpen(attempt, [moved(1)]);

    await expect(repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1)], unreadableSequences: [] }],
    });
  });

  it("never takes the place of a result or of a row that cannot be read", async () => {
    const { db, repository } = aRepository("restore-taken");
    const [ended, torn] = [anOpenAttempt(), anOpenAttempt()];
    const finished = { ...aFinishedAttempt(), attemptId: ended.attemptId };
    await repository.finish(finished);
    await db.table("attempts").add({ attemptId: torn.attemptId, status: "open" });
    const before = await db.attempts.toArray();
    for (const attempt of [ended, torn])
      await expect(repository.restoreOpen(attempt, [moved(1)])).resolves.toMatchObject({
        error: { code: "storage-row-taken" },
      });

    await expect(db.attempts.toArray()).resolves.toEqual(before);
    await expect(db.events.count()).resolves.toBe(0);
  });

  it("leaves everything as it was where it fails half-way", async () => {
    const { repository } = aRepository("restore-fails");
    const attempt = anOpenAttempt();
    await repository.create(attempt);
    await repository.appendEvent(attempt.attemptId, moved(1));
    await expect(
      repository.restoreOpen({ ...attempt, startedAtMs: 5 }, [moved(7), moved(7)]),
    ).resolves.toMatchObject({ ok: false });

    await expect(repository.listOpen()).resolves.toMatchObject({
      value: [{ attempt, events: [moved(1)] }],
    });
  });
});
