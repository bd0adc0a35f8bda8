import "fake-indexeddb/auto";
import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import type { AttemptRecord } from "../../../shared/attempts/attempt-record.ts";
import { digestOf } from "../../../shared/attempts/digest-of.ts";
import type { ExamDatabase } from "./exam-database.ts";
import { leaveRelease1Database, release1 } from "./release-1.fixture.ts";
import { aFinishedAttempt, anOpenAttempt, aRepository } from "./stored-attempts.fixture.ts";

/** More than are made or read at once, and no multiple of it. */
const MANY = 53;

function manyAttempts() {
  return Array.from({ length: MANY }, (_, index) => aFinishedAttempt(1000 - index));
}

/** Leaves a database of the release before there were digests. */
async function leaveVersion2Database(name: string, rows: readonly AttemptRecord[]): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores({
    attempts: "attemptId, status, startedAtMs",
    events: "[attemptId+sequence], attemptId",
  });
  db.version(2).stores({
    noteReads: "[bankId+objective], bankId",
    practiceAnswers: "[practiceId+itemId], bankId, itemId, answeredAtMs",
  });
  await db.table("attempts").bulkAdd(rows);
  db.close();
}

/** Counts the rows that are read of a table, and stops at one where asked to. */
function watchReads(table: ExamDatabase["attempts" | "attemptDigests"], last = Infinity) {
  const seen = { count: 0 };
  table.hook("reading", (row) => {
    seen.count += 1;
    if (seen.count > last) throw new Error("the app was killed");
    return row;
  });
  return seen;
}

describe("the history", () => {
  it("is newest first, without what is under way", async () => {
    const { repository } = aRepository("newest");
    for (const startedAtMs of [2000, 3000, 1000])
      await repository.finish(aFinishedAttempt(startedAtMs));
    await repository.create(anOpenAttempt(4000));

    const history = await repository.readHistory([]);
    expect(history.ok && history.value.digests.map(({ startedAtMs }) => startedAtMs)).toEqual([
      3000, 2000, 1000,
    ]);
  });

  it("counts rows that it cannot read and leaves them where they are", async () => {
    const { db, repository } = aRepository("unreadable");
    const good = aFinishedAttempt();
    await repository.finish(good);
    const torn = aFinishedAttempt();
    const unreadable = [
      { ...aFinishedAttempt(), startedAtMs: "yesterday" },
      { ...aFinishedAttempt(), recordVersion: 2 },
      { ...anOpenAttempt(), startedAtMs: "yesterday" },
      // Each of its parts can be read, but not what became of its questions.
      { ...torn, result: { ...torn.result, verdicts: [] } },
      { attemptId: "not even an id" },
    ];
    await db.table("attempts").bulkAdd(unreadable);

    const history = await repository.readHistory([]);
    expect(history).toMatchObject({ ok: true, value: { digests: [digestOf(good)] } });
    const ids = history.ok ? history.value.unreadableIds : [];
    expect(ids.toSorted()).toEqual(unreadable.map(({ attemptId }) => attemptId).toSorted());
    await expect(db.attempts.count()).resolves.toBe(6);
    await expect(db.attemptDigests.count()).resolves.toBe(1);
  });

  it("reads nothing again that is known", async () => {
    const { db, repository } = aRepository("known");
    const attempts = manyAttempts();
    for (const attempt of attempts.slice(1)) await repository.finish(attempt);
    const before = await repository.readHistory([]);
    const known = before.ok ? before.value.digests : [];
    expect(known).toHaveLength(MANY - 1);
    for (const attempt of attempts.slice(0, 1)) await repository.finish(attempt);
    const reads = [watchReads(db.attempts), watchReads(db.attemptDigests)];

    const after = await repository.readHistory(known);
    expect(after).toEqual({
      ok: true,
      value: { digests: attempts.map(digestOf), unreadableIds: [] },
    });
    expect(reads).toEqual([{ count: 0 }, { count: 1 }]);
  });

  it("forgets what is known of an attempt that was taken away", async () => {
    const { db, repository } = aRepository("taken-away");
    const attempt = aFinishedAttempt();
    await repository.finish(attempt);
    await db.attempts.delete(attempt.attemptId);

    await expect(repository.readHistory([digestOf(attempt)])).resolves.toEqual({
      ok: true,
      value: { digests: [], unreadableIds: [] },
    });
    await expect(db.attemptDigests.count()).resolves.toBe(0);
  });
});

describe("a digest", () => {
  it("is stored with the attempt's end, so that no start has to make it", async () => {
    const { db, repository } = aRepository("digest-of-end");
    const attempt = aFinishedAttempt();
    await repository.finish(attempt);
    await expect(db.attemptDigests.toArray()).resolves.toEqual([digestOf(attempt)]);
  });

  it("is made of every attempt of release 1", async () => {
    await leaveRelease1Database("digests-of-release-1");
    const { db, repository } = aRepository("digests-of-release-1");
    const finished = release1.attempts.filter(({ status }) => status === "finished");
    await expect(repository.readHistory([])).resolves.toMatchObject({
      value: { digests: finished.map(({ attemptId }) => ({ attemptId })), unreadableIds: [] },
    });
    await expect(db.attemptDigests.count()).resolves.toBe(finished.length);
  });

  it("is made of every attempt of a database that had none, and the next start reads no attempt", async () => {
    const attempts = manyAttempts();
    await leaveVersion2Database("digests-of-version-2", attempts);
    const first = aRepository("digests-of-version-2");
    const made = { ok: true, value: { digests: attempts.map(digestOf), unreadableIds: [] } };
    await expect(first.repository.readHistory([])).resolves.toEqual(made);
    first.db.close();

    const second = aRepository("digests-of-version-2");
    const reads = watchReads(second.db.attempts);
    await expect(second.repository.readHistory([])).resolves.toEqual(made);
    expect(reads.count).toBe(0);
  });

  it("stays made where the app is killed before all are: the next start goes on", async () => {
    const attempts = manyAttempts();
    await leaveVersion2Database("killed-while-making", attempts);
    const killed = aRepository("killed-while-making");
    watchReads(killed.db.attempts, MANY - 3);
    await expect(killed.repository.readHistory([])).resolves.toMatchObject({ ok: false });
    killed.db.close();

    const next = aRepository("killed-while-making");
    const madeCount = await next.db.attemptDigests.count();
    expect(madeCount).toBeGreaterThan(0);
    const reads = watchReads(next.db.attempts);
    await expect(next.repository.readHistory([])).resolves.toMatchObject({
      value: { digests: attempts.map(({ attemptId }) => ({ attemptId })) },
    });
    expect(reads.count).toBe(MANY - madeCount);
  });

  it.each([
    ["of another release", { digestVersion: 2 }],
    ["with a part missing", { questions: undefined }],
  ])("%s is made anew and says the same", async (spoiled, change) => {
    const { db, repository } = aRepository(`digest ${spoiled}`);
    const attempt = aFinishedAttempt();
    await repository.finish(attempt);
    await db.table("attemptDigests").put({ ...digestOf(attempt), ...change });

    await expect(repository.readHistory([])).resolves.toMatchObject({
      value: { digests: [digestOf(attempt)] },
    });
    await expect(db.attemptDigests.toArray()).resolves.toEqual([digestOf(attempt)]);
  });

  it("that the disk does not take is shown all the same, and made again at the next start", async () => {
    const attempts = manyAttempts();
    await leaveVersion2Database("full-disk", attempts);
    const full = aRepository("full-disk");
    full.db.attemptDigests.hook("creating", () => {
      throw new Error("the disk is full");
    });
    const whole = { ok: true, value: { digests: attempts.map(digestOf), unreadableIds: [] } };
    await expect(full.repository.readHistory([])).resolves.toEqual(whole);
    full.db.close();

    await expect(aRepository("full-disk").repository.readHistory([])).resolves.toEqual(whole);
  });
});
