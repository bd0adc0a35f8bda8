import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Result } from "../../../shared/lib/result.ts";
import { MissNoteSchema } from "../../../shared/study/miss-note.ts";
import { ScheduleMarkSchema } from "../../../shared/study/schedule-mark.ts";
import { ask } from "../platform/bridge.ts";
import { backupName, createBackupMainFake } from "./backup-main.fake.ts";
import { createBackupKeeper } from "./backup-keeper.ts";
import { ExamDatabase } from "./exam-database.ts";

const NOW_MS = 1_800_000_000_000;

beforeEach(() => {
  Object.assign(globalThis, { window: { rehearsal: createBackupMainFake(NOW_MS).fake.bridge } });
});

let databaseCount = 0;
function aComputer() {
  const db = new ExamDatabase(`notes-${(databaseCount += 1)}`);
  return { db, keeper: createBackupKeeper({ db, ask, nowMs: () => NOW_MS }) };
}

function aNote(itemId: string, note: string) {
  return MissNoteSchema.parse({
    sourceId: "00000000-0000-4000-8000-000000000001",
    itemId,
    bankId: "tst-01",
    cause: "misread",
    note,
    changedAtMs: 1,
  });
}

function aMark(itemId: string, isSuspended: boolean) {
  return ScheduleMarkSchema.parse({
    bankId: "tst-01",
    itemId,
    isSuspended,
    resetAtMs: null,
    changedAtMs: 1,
  });
}

async function valueOf<T, E>(answer: Promise<Result<T, E>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function rowsOf({ db }: ReturnType<typeof aComputer>) {
  return { notes: await db.missNotes.toArray(), marks: await db.scheduleMarks.toArray() };
}

/** Another computer, which holds a note and a mark that differ, and one of each that are the same. */
async function twoComputers() {
  const from = aComputer();
  await from.db.missNotes.bulkAdd([
    aNote("q-here", "theirs"),
    aNote("q-fresh", "new"),
    aNote("q-same", "same"),
  ]);
  await from.db.scheduleMarks.bulkAdd([
    aMark("q-here", true),
    aMark("q-fresh", true),
    aMark("q-same", true),
  ]);
  await valueOf(from.keeper.backUp("export"));
  const to = aComputer();
  await to.db.missNotes.bulkAdd([aNote("q-here", "mine"), aNote("q-same", "same")]);
  await to.db.scheduleMarks.bulkAdd([aMark("q-here", false), aMark("q-same", true)]);
  return to;
}

describe("an import of what was put down about misses", () => {
  it("says before anything happens what is new, here already, and here in another wording", async () => {
    const to = await twoComputers();
    const before = await rowsOf(to);
    const { plan } = await valueOf(to.keeper.openBackup(backupName));
    const each = { added: 1, same: 1, different: 1 };
    expect(plan.tallies.get("missNotes")).toEqual(each);
    expect(plan.tallies.get("scheduleMarks")).toEqual(each);
    expect(await rowsOf(to)).toEqual(before);
  });

  it("adds the new and keeps every word that is here, and is undone to the last row", async () => {
    const to = await twoComputers();
    const before = await rowsOf(to);
    const added = await valueOf(to.keeper.restore(await valueOf(to.keeper.openBackup(backupName))));
    const { notes, marks } = await rowsOf(to);
    expect(notes).toHaveLength(3);
    expect(notes).toEqual(expect.arrayContaining([...before.notes, aNote("q-fresh", "new")]));
    expect(marks).toHaveLength(3);
    expect(marks).toEqual(expect.arrayContaining([...before.marks, aMark("q-fresh", true)]));
    await valueOf(to.keeper.undo(added));
    expect(await rowsOf(to)).toEqual(before);
  });

  it("leaves out what is no note, and counts it", async () => {
    const from = aComputer();
    await from.db.table("missNotes").add({ ...aNote("q-odd-one", "x"), cause: "bad luck" });
    await valueOf(from.keeper.backUp("export"));
    const to = aComputer();
    const opened = await valueOf(to.keeper.openBackup(backupName));
    expect(opened.plan).toMatchObject({ add: [], unreadableCount: 1 });
  });
});
