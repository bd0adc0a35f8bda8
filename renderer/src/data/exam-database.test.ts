import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import {
  FinishedAttemptSchema,
  OpenAttemptSchema,
} from "../../../shared/attempts/attempt-record.ts";
import { digestOf } from "../../../shared/attempts/digest-of.ts";
import { NoteReadSchema } from "../../../shared/study/note-read.ts";
import { createAttemptsRepository } from "./attempts-repository.ts";
import { ExamDatabase } from "./exam-database.ts";
import { leaveRelease1Database, release1 } from "./release-1.fixture.ts";
import { createStudyRepository } from "./study-repository.ts";

/** What the next shape of the database could be: an index more, and a field that every row gets. */
class NextDatabase extends ExamDatabase {
  constructor(name: string) {
    super(name);
    this.version(4)
      .stores({ attempts: "attemptId, status, startedAtMs, label" })
      .upgrade((transaction) =>
        transaction
          .table("attempts")
          .toCollection()
          .modify((row: { label?: string }) => {
            row.label = "before";
          }),
      );
  }
}

function versionOnDisk(name: string): Promise<number | undefined> {
  return indexedDB.databases().then((all) => all.find((entry) => entry.name === name)?.version);
}

describe("the database across releases", () => {
  it("opens what release 1 left and reads every row of it", async () => {
    await leaveRelease1Database("from-release-1");
    const repository = createAttemptsRepository(new ExamDatabase("from-release-1"));
    const [finished, open] = release1.attempts;

    const attempt = FinishedAttemptSchema.parse(finished);
    await expect(repository.readHistory([])).resolves.toEqual({
      ok: true,
      value: { digests: [digestOf(attempt)], unreadableIds: [] },
    });
    await expect(repository.read(attempt.attemptId)).resolves.toEqual({ ok: true, value: attempt });
    await expect(repository.listOpen()).resolves.toEqual({
      ok: true,
      value: [
        {
          attempt: OpenAttemptSchema.parse(open),
          events: release1.events.map(({ sequence, event }) => ({ sequence, event })),
          unreadableSequences: [],
        },
      ],
    });
  });

  it("has room for what is studied in what release 1 left", async () => {
    await leaveRelease1Database("study-from-release-1");
    const database = new ExamDatabase("study-from-release-1");
    const mark = NoteReadSchema.parse({ bankId: "post-office", objective: "1.1.1", readAtMs: 5 });
    await expect(createStudyRepository(database).markRead(mark)).resolves.toMatchObject({
      ok: true,
    });

    await expect(versionOnDisk("study-from-release-1")).resolves.toBe(30);
    await expect(database.attempts.count()).resolves.toBe(release1.attempts.length);
    await expect(database.events.count()).resolves.toBe(release1.events.length);
  });

  it("keeps the rows when a later release adds to the shape", async () => {
    await leaveRelease1Database("to-next-release");
    const next = new NextDatabase("to-next-release");

    await expect(next.attempts.where({ label: "before" }).count()).resolves.toBe(2);
    await expect(next.events.count()).resolves.toBe(release1.events.length);
    next.close();
  });

  it("refuses what a later release left, and leaves it untouched", async () => {
    const next = new NextDatabase("of-next-release");
    await next.table("attempts").add(release1.attempts[0]);
    next.close();
    const repository = createAttemptsRepository(new ExamDatabase("of-next-release"));

    await expect(repository.readHistory([])).resolves.toMatchObject({
      ok: false,
      error: { code: "storage-newer-version" },
    });
    await expect(
      repository.create(OpenAttemptSchema.parse(release1.attempts[1])),
    ).resolves.toMatchObject({ ok: false, error: { code: "storage-newer-version" } });
    await expect(versionOnDisk("of-next-release")).resolves.toBe(40);
    const again = new NextDatabase("of-next-release");
    await expect(again.attempts.count()).resolves.toBe(1);
    again.close();
  });

  it("asks for strict durability with every write", async () => {
    // Without it Chromium acknowledges a write before it is on the disk.
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const repository = createAttemptsRepository(new ExamDatabase("strict"));
    await repository.create(OpenAttemptSchema.parse(release1.attempts[1]));

    expect(transaction).toHaveBeenLastCalledWith(["attempts"], "readwrite", {
      durability: "strict",
    });
  });
});
