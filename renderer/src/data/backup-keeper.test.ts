import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { aPracticeAnswer } from "../../../tests/support/builders/a-practice-answer.ts";
import { aFinishedAttempt, anOpenAttempt } from "../../../tests/support/builders/an-attempt.ts";
import type { AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { ExamEventSchema } from "../../../shared/exam/exam-event.ts";
import { err, type Result } from "../../../shared/lib/result.ts";
import { NoteReadSchema } from "../../../shared/study/note-read.ts";
import { ask } from "../platform/bridge.ts";
import {
  backupName as name,
  createBackupMainFake,
  type BackupMainFake,
} from "./backup-main.fake.ts";
import { newAttemptId } from "../platform/random-seed.ts";
import { createAttemptsRepository } from "./attempts-repository.ts";
import { type BackupKeeper, createBackupKeeper } from "./backup-keeper.ts";
import { ExamDatabase } from "./exam-database.ts";
import type { OpenRestore } from "./open-restore.ts";
import { derivedTables, restorableTables } from "./backup-tables.ts";
import { createStudyRepository } from "./study-repository.ts";
import { leaveRelease1Database, release1 } from "./release-1.fixture.ts";

const NOW_MS = new Date(2026, 10, 23, 12).getTime();

let main: BackupMainFake;
beforeEach(() => {
  main = createBackupMainFake(NOW_MS);
  Object.assign(globalThis, { window: { rehearsal: main.fake.bridge } });
});

let databaseCount = 0;

/** A computer with a database of its own. */
function aComputer(databaseName = `kept-${(databaseCount += 1)}`) {
  const db = new ExamDatabase(databaseName);
  const keeper = createBackupKeeper({ db, ask, nowMs: () => NOW_MS });
  return { db, keeper, repository: createAttemptsRepository(db) };
}
type Computer = ReturnType<typeof aComputer>;

function moved(sequence: number) {
  return {
    sequence,
    event: ExamEventSchema.parse({ type: "moved", elapsedMs: sequence, position: 1 }),
  };
}

/** Five finished attempts and one under way with three events. */
async function fill({ db, repository }: Computer): Promise<AttemptId> {
  const study = createStudyRepository(db);
  await study.markRead(aNoteRead);
  await study.addAnswer(aPracticeAnswer());
  for (let number = 1; number <= 5; number += 1)
    await repository.finish(aFinishedAttempt({ attemptId: newAttemptId(), startedAtMs: number }));
  const open = anOpenAttempt({ attemptId: newAttemptId() });
  await repository.create(open);
  for (const sequence of [1, 2, 3]) await repository.appendEvent(open.attemptId, moved(sequence));
  return open.attemptId;
}

async function rowsOf({ db }: Computer): Promise<unknown> {
  const tables = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

async function valueOf<T, E>(answer: Promise<Result<T, E>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function opened(keeper: BackupKeeper): Promise<OpenRestore> {
  return valueOf(keeper.openBackup(name));
}

const aNoteRead = NoteReadSchema.parse({ bankId: "post-office", objective: "1.1.1", readAtMs: 7 });

describe("the tables that a restore brings back", () => {
  it("are all that the database has, but for those made anew from others", () => {
    const all = aComputer().db.tables.map((table) => table.name);
    const names = all.filter((name) => !derivedTables.has(name));
    expect(restorableTables.map((table) => table.name).toSorted()).toEqual(names.toSorted());
  });
});

describe("a backup", () => {
  it("holds every row of every table, those that nobody can read too", async () => {
    const computer = aComputer();
    await fill(computer);
    await computer.db.table("attempts").add({ attemptId: "from another world" });
    await expect(computer.keeper.backUp("by-hand")).resolves.toMatchObject({ ok: true });

    const tables = main.backups[0]?.tables;
    expect(tables?.get("attempts")).toHaveLength(7);
    expect(tables?.get("events")).toHaveLength(3);
    expect(main.backups[0]?.head.databaseVersion).toBe(Math.round(computer.db.verno));
  });

  it("is not made of nothing: it would push out those from before", async () => {
    const { keeper, db } = aComputer();
    await expect(keeper.backUp("daily")).resolves.toEqual({ ok: true, value: null });
    await db.open();
    await expect(keeper.backUp("daily")).resolves.toEqual({ ok: true, value: null });
    expect(main.backups).toEqual([]);
  });

  it("is made once a day", async () => {
    const computer = aComputer();
    await fill(computer);
    await computer.keeper.backUpDaily();
    await computer.keeper.backUpDaily();
    expect(main.backups.map(({ head }) => head.reason)).toEqual(["daily"]);
  });

  it("that fails is told until one succeeds", async () => {
    const computer = aComputer();
    await fill(computer);
    main.fake.teach("backup:begin", () => err({ code: "backup-write-failed", detail: "ENOSPC" }));
    await computer.keeper.backUp("attempt-finished");
    expect(computer.keeper.status.getState().problem).toMatchObject({
      source: "main",
      error: { code: "backup-write-failed" },
    });
    main = createBackupMainFake(NOW_MS);
    Object.assign(globalThis, { window: { rehearsal: main.fake.bridge } });
    await computer.keeper.backUp("by-hand");
    expect(computer.keeper.status.getState().problem).toBeNull();
  });
});

describe("before an upgrade", () => {
  it("the rows are saved as the older release left them, before anything is brought up to date", async () => {
    class Later extends ExamDatabase {
      constructor() {
        super("to-be-upgraded");
        this.version(7)
          .stores({})
          .upgrade((transaction) => transaction.table("attempts").clear());
      }
    }
    await leaveRelease1Database("to-be-upgraded");
    const db = new Later();
    const keeper = createBackupKeeper({ db, ask, nowMs: () => NOW_MS });
    await keeper.backUpBeforeUpgrade();
    await keeper.backUpBeforeUpgrade();
    await db.open();
    await keeper.backUpBeforeUpgrade();

    expect(main.backups).toHaveLength(2);
    const [backup] = main.backups;
    expect(backup?.head).toMatchObject({ reason: "upgrade", databaseVersion: 1 });
    const saved = backup?.tables.get("attempts")?.map((row): unknown => JSON.parse(row));
    expect(saved).toHaveLength(release1.attempts.length);
    expect(saved).toEqual(expect.arrayContaining([...release1.attempts]));
  });
});

describe("a restore", () => {
  it("brings everything back into an empty database, exactly as it was", async () => {
    const old = aComputer();
    await fill(old);
    await old.keeper.backUp("daily");

    const fresh = aComputer();
    const restore = await opened(fresh.keeper);
    expect(restore.plan.tallies.get("attempts")).toEqual({ added: 6, same: 0, different: 0 });
    await valueOf(fresh.keeper.restore(restore));
    expect(await rowsOf(fresh)).toEqual(await rowsOf(old));
  });

  it("reads what release 1 left", async () => {
    await leaveRelease1Database("of-release-1");
    const old = aComputer("of-release-1");
    await old.keeper.backUpBeforeUpgrade();
    await old.keeper.backUp("by-hand");
    const fresh = aComputer();
    await valueOf(fresh.keeper.restore(await opened(fresh.keeper)));
    await valueOf(old.repository.readHistory([]));
    expect(await rowsOf(fresh)).toEqual(await rowsOf(old));
  });

  it("does nothing the second time, and leaves what differs as it is here", async () => {
    const here = aComputer();
    const openId = await fill(here);
    await here.keeper.backUp("daily");
    // What is here is further along than the backup.
    const finished = aFinishedAttempt({ attemptId: openId });
    await here.repository.finish(finished);
    const before = await rowsOf(here);

    const restore = await opened(here.keeper);
    expect(restore.plan.tallies.get("attempts")).toEqual({ added: 0, same: 5, different: 1 });
    expect(restore.plan.add).toEqual([]);
    await valueOf(here.keeper.restore(restore));
    expect(await rowsOf(here)).toEqual(before);
  });

  it("is preceded by a backup of what is there", async () => {
    const old = aComputer();
    await fill(old);
    await old.keeper.backUp("daily");
    const other = aComputer();
    await other.repository.finish(aFinishedAttempt({ attemptId: newAttemptId() }));
    await valueOf(other.keeper.restore(await opened(other.keeper)));
    expect(main.backups.map(({ head }) => head.reason)).toEqual(["daily", "restore"]);
  });

  it("leaves rows that it cannot read in the backup, and says how many", async () => {
    const old = aComputer();
    await fill(old);
    await old.db.table("attempts").add({ attemptId: "from another world" });
    await old.keeper.backUp("daily");
    const fresh = aComputer();
    const restore = await opened(fresh.keeper);
    expect(restore.plan.unreadableCount).toBe(1);
    await valueOf(fresh.keeper.restore(restore));
    await expect(fresh.db.attempts.count()).resolves.toBe(6);
  });

  it("adds nothing at all where one row cannot be added", async () => {
    const old = aComputer();
    await fill(old);
    await old.keeper.backUp("daily");
    const fresh = aComputer();
    const restore = await opened(fresh.keeper);
    let added = 0;
    fresh.db.attempts.hook("creating", () => {
      added += 1;
      if (added === 6) throw new Error("the disk is full");
    });
    await expect(fresh.keeper.restore(restore)).resolves.toMatchObject({ ok: false });
    await expect(rowsOf(fresh)).resolves.toEqual({
      attempts: [],
      events: [],
      noteReads: [],
      practiceAnswers: [],
      attemptDigests: [],
      missNotes: [],
      scheduleMarks: [],
    });
  });

  it("leaves out what is made anew from other rows", async () => {
    const computer = aComputer();
    await fill(computer);
    await computer.db.table("attemptDigests").add({ attemptId: "derived" });
    await computer.keeper.backUp("daily");
    const tables = [...(main.backups[0]?.tables.keys() ?? [])];
    expect(tables).toContain("attempts");
    expect(tables).not.toContain("attemptDigests");
  });

  it("refuses a backup of a later release's database", async () => {
    const old = aComputer();
    await fill(old);
    await old.keeper.backUp("daily");
    const [saved] = main.backups;
    if (saved === undefined) throw new Error("There is no backup.");
    main.backups.push({ ...saved, head: { ...saved.head, databaseVersion: 99 } });
    await expect(aComputer().keeper.openBackup(name)).resolves.toMatchObject({
      error: { source: "main", error: { code: "backup-newer-database" } },
    });
  });

  it("stops with the reason where the backup can be read no further", async () => {
    const old = aComputer();
    await fill(old);
    await old.keeper.backUp("daily");
    main.fake.teach("backup:read", () => err({ code: "backup-not-open", detail: "" }));
    await expect(aComputer().keeper.openBackup(name)).resolves.toMatchObject({
      error: { error: { code: "backup-not-open" } },
    });
  });
});

describe("undoing a restore", () => {
  it("takes away exactly what was added", async () => {
    const old = aComputer();
    await fill(old);
    await old.keeper.backUp("daily");
    const other = aComputer();
    await fill(other);
    const before = await rowsOf(other);
    const added = await valueOf(other.keeper.restore(await opened(other.keeper)));
    await expect(other.db.attempts.count()).resolves.toBe(12);
    await expect(other.db.attemptDigests.count()).resolves.toBe(10);
    await expect(other.keeper.undo(added)).resolves.toEqual({ ok: true, value: 0 });
    expect(await rowsOf(other)).toEqual(before);
  });

  it("keeps an attempt that was gone on with or ended since, with all its events", async () => {
    const old = aComputer();
    const openId = await fill(old);
    const ended = anOpenAttempt({ attemptId: newAttemptId() });
    await old.repository.create(ended);
    await old.keeper.backUp("daily");
    const fresh = aComputer();
    const added = await valueOf(fresh.keeper.restore(await opened(fresh.keeper)));
    await fresh.repository.appendEvent(openId, moved(4));
    await fresh.repository.finish(aFinishedAttempt({ attemptId: ended.attemptId }));

    await expect(fresh.keeper.undo(added)).resolves.toEqual({ ok: true, value: 2 });
    await expect(fresh.repository.listOpen()).resolves.toMatchObject({
      value: [{ attempt: { attemptId: openId }, events: [{}, {}, {}, {}] }],
    });
    await expect(fresh.db.attempts.count()).resolves.toBe(2);
  });
});

describe("what is stored", () => {
  it("is counted", async () => {
    const computer = aComputer();
    await fill(computer);
    await expect(computer.keeper.count()).resolves.toMatchObject({
      value: { finishedAttempts: 5, openAttempts: 1 },
    });
  });
});
