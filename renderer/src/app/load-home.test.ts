import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { aFinishedAttempt } from "../../../tests/support/builders/an-attempt.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { createAttemptsRepository } from "../data/attempts-repository.ts";
import { createBackupKeeper } from "../data/backup-keeper.ts";
import { type BackupMainFake, createBackupMainFake } from "../data/backup-main.fake.ts";
import { ExamDatabase } from "../data/exam-database.ts";
import { ask } from "../platform/bridge.ts";
import { newAttemptId } from "../platform/random-seed.ts";
import { loadHome } from "./load-home.ts";

const NOW_MS = Date.UTC(2026, 10, 23, 12);

let main: BackupMainFake;
let databaseCount = 0;
beforeEach(() => {
  main = createBackupMainFake(NOW_MS);
  main.fake.teach("bank:list", () => ok({ banks: [], refused: [] }));
  Object.assign(globalThis, { window: { rehearsal: main.fake.bridge } });
});

function aComputer() {
  const db = new ExamDatabase(`home-${(databaseCount += 1)}`);
  const keeper = createBackupKeeper({ db, ask, nowMs: () => NOW_MS });
  return { db, keeper, repository: createAttemptsRepository(db), ask };
}

/** Leaves a backup of a computer with one finished attempt. */
async function leaveBackup(): Promise<void> {
  const { keeper, repository } = aComputer();
  await repository.finish(aFinishedAttempt({ attemptId: newAttemptId() }));
  await keeper.backUp("daily");
}

describe("an empty history", () => {
  it("is offered the backup of a fuller one", async () => {
    await leaveBackup();
    await expect(loadHome(aComputer(), [])).resolves.toMatchObject({
      value: { lostHistory: { head: { counts: { finishedAttempts: 1 } } } },
    });
  });

  it("is that of a new person where no backup holds an attempt, or none can be listed", async () => {
    await expect(loadHome(aComputer(), [])).resolves.toMatchObject({
      value: { lostHistory: null },
    });
    await leaveBackup();
    main.fake.teach("backup:list", () => err({ code: "internal", detail: "" }));
    await expect(loadHome(aComputer(), [])).resolves.toMatchObject({
      value: { lostHistory: null },
    });
  });
});

describe("a history with anything in it", () => {
  it("is left alone, though nothing in it can be read", async () => {
    await leaveBackup();
    const computer = aComputer();
    await computer.db.table("attempts").add({ attemptId: "from another world" });
    await expect(loadHome(computer, [])).resolves.toMatchObject({ value: { lostHistory: null } });
  });
});
