import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { aFinishedAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import { err, ok } from "../../../../shared/lib/result.ts";
import { createAttemptsRepository } from "../../data/attempts-repository.ts";
import { createBackupKeeper } from "../../data/backup-keeper.ts";
import {
  backupName,
  type BackupMainFake,
  createBackupMainFake,
} from "../../data/backup-main.fake.ts";
import { ExamDatabase } from "../../data/exam-database.ts";
import { ask } from "../../platform/bridge.ts";
import { newAttemptId } from "../../platform/random-seed.ts";
import { createSettingsStore, type SettingsStore } from "./settings-store.ts";

const NOW_MS = Date.UTC(2026, 10, 23, 12);

let main: BackupMainFake;
let databaseCount = 0;
beforeEach(() => {
  main = createBackupMainFake(NOW_MS);
  Object.assign(globalThis, { window: { rehearsal: main.fake.bridge } });
});

/** Settings over a database of their own, with so many finished attempts. */
async function someSettings(attemptCount: number) {
  const db = new ExamDatabase(`settings-${(databaseCount += 1)}`);
  const repository = createAttemptsRepository(db);
  for (let number = 1; number <= attemptCount; number += 1)
    await repository.finish(aFinishedAttempt({ attemptId: newAttemptId(), startedAtMs: number }));
  const store = createSettingsStore(createBackupKeeper({ db, ask, nowMs: () => NOW_MS }));
  return { db, store };
}

function partTold(store: SettingsStore) {
  const { news } = store.getState();
  return news === null ? null : `${news.part}: ${news.outcome.type}`;
}

describe("a backup by hand", () => {
  it("is told and listed", async () => {
    const { store } = await someSettings(2);
    await store.commands.backUpNow();
    expect(partTold(store)).toBe("backups: backed-up");
    expect(store.getState().backups).toMatchObject([{ head: { reason: "by-hand" } }]);
  });

  it("that fails is told with its code", async () => {
    const { store } = await someSettings(2);
    main.fake.teach("backup:write", () => err({ code: "backup-write-failed", detail: "ENOSPC" }));
    await store.commands.backUpNow();
    expect(store.getState().news).toMatchObject({
      part: "backups",
      outcome: { type: "problem", problem: { error: { code: "backup-write-failed" } } },
    });
  });
});

describe("a restore", () => {
  it("asks first, and changes nothing where the answer is no", async () => {
    const { store: old } = await someSettings(3);
    await old.commands.backUpNow();
    const { db, store } = await someSettings(0);
    await store.commands.enter(backupName);
    expect(store.getState().question).toMatchObject({ type: "restore", part: "backups" });
    store.commands.dropQuestion();
    await store.commands.restore();
    await expect(db.attempts.count()).resolves.toBe(0);
  });

  it("can be undone after a look around and other work, once", async () => {
    const { store: old } = await someSettings(3);
    await old.commands.backUpNow();
    const { db, store } = await someSettings(1);
    await store.commands.openBackup(backupName);
    await store.commands.restore();
    await expect(db.attempts.count()).resolves.toBe(4);
    await store.commands.enter(null);
    await store.commands.backUpNow();
    await store.commands.undo();
    await expect(db.attempts.count()).resolves.toBe(1);
    expect(partTold(store)).toBe("backups: undone");
    expect(store.getState().lastRestore).toBeNull();
  });

  it("of a file is told where the file was asked for", async () => {
    const { store } = await someSettings(1);
    main.fake.teach("data:import-file", () => err({ code: "backup-not-a-backup", detail: "" }));
    await store.commands.openFile();
    expect(partTold(store)).toBe("file: problem");
    main.fake.teach("data:import-file", () => ok({ backup: null }));
    await store.commands.openFile();
    expect(store.getState()).toMatchObject({ news: null, question: null, work: null });
  });
});

describe("an export", () => {
  it("is told only where the file was written", async () => {
    const { store } = await someSettings(1);
    main.fake.teach("data:export-file", () => ok({ wasWritten: false }));
    await store.commands.exportFile("erase");
    expect(store.getState().news).toBeNull();
    main.fake.teach("data:export-file", () => ok({ wasWritten: true }));
    await store.commands.exportFile("erase");
    expect(partTold(store)).toBe("erase: exported");
  });
});

describe("erasing", () => {
  it("says what goes before anything does, and takes the backups only where told to", async () => {
    const { store } = await someSettings(2);
    const erased: boolean[] = [];
    main.fake.teach("data:erase", ({ withBackups }) => {
      erased.push(withBackups);
      return ok({});
    });
    await store.commands.askToErase();
    expect(store.getState().question).toMatchObject({
      type: "erase",
      counts: { finishedAttempts: 2 },
    });
    expect(erased).toEqual([]);
    await store.commands.erase({ withBackups: false });
    expect(erased).toEqual([false]);
  });

  it("that leaves something is told, and the database can be used again", async () => {
    const { db, store } = await someSettings(2);
    main.fake.teach("data:erase", () => err({ code: "erase-incomplete", detail: "EACCES" }));
    await store.commands.erase({ withBackups: true });
    expect(partTold(store)).toBe("erase: problem");
    await expect(db.attempts.count()).resolves.toBe(2);
  });
});

describe("one thing at a time", () => {
  it("is done, however often a button is pressed", async () => {
    const { store } = await someSettings(2);
    await Promise.all([store.commands.backUpNow(), store.commands.backUpNow()]);
    expect(main.backups).toHaveLength(1);
  });
});
