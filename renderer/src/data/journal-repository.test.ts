import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { AttemptIdSchema } from "../../../shared/attempts/attempt-record.ts";
import { ItemIdSchema } from "../../../shared/bank/item.ts";
import { BankIdSchema } from "../../../shared/bank/manifest.ts";
import { ok } from "../../../shared/lib/result.ts";
import { missKeyOf } from "../../../shared/study/miss-key.ts";
import { ExamDatabase } from "./exam-database.ts";
import { createJournalRepository } from "./journal-repository.ts";

const place = {
  sourceId: AttemptIdSchema.parse("00000000-0000-4000-8000-000000000001"),
  itemId: ItemIdSchema.parse("q-single"),
  bankId: BankIdSchema.parse("tst-01"),
};
const key = missKeyOf(place);

describe("the journal's repository", () => {
  it("gives back after a restart what was written last about each miss of a bank", async () => {
    const db = new ExamDatabase("journal");
    const repository = createJournalRepository(db);
    const note = { ...place, cause: "misread", note: "Read twice.", changedAtMs: 1 } as const;
    await repository.saveNote({ ...note, cause: "guessed" });
    await expect(repository.saveNote(note)).resolves.toEqual(ok(undefined));
    await repository.saveNote({
      ...note,
      bankId: BankIdSchema.parse("tea-house"),
      itemId: ItemIdSchema.parse("q-other"),
    });
    const { bankId, itemId } = place;
    const mark = { bankId, itemId, isSuspended: true, resetAtMs: 3, changedAtMs: 4 };
    await repository.saveMark(mark);
    db.close();

    const again = createJournalRepository(new ExamDatabase("journal"));
    await expect(again.read(bankId)).resolves.toEqual(
      ok({
        notes: new Map([[key, note]]),
        marks: new Map([[itemId, mark]]),
        unreadableCount: 0,
      }),
    );
  });

  it("counts rows that cannot be read, and leaves them where they are", async () => {
    const db = new ExamDatabase("journal-unreadable");
    const repository = createJournalRepository(db);
    await repository.saveNote({ ...place, cause: null, note: "", changedAtMs: 1 });
    await db.table("missNotes").add({ ...place, itemId: "q-strange", cause: "laziness" });
    await db.table("scheduleMarks").add({ bankId: place.bankId, itemId: "q-strange" });
    await expect(repository.read(place.bankId)).resolves.toMatchObject({
      value: { notes: { size: 1 }, unreadableCount: 2 },
    });
    await expect(db.missNotes.count()).resolves.toBe(2);
  });

  it("refuses to begin a write on a disk without room", async () => {
    const db = new ExamDatabase("journal-full", () => Promise.resolve(false));
    const repository = createJournalRepository(db);
    const note = { ...place, cause: null, note: "", changedAtMs: 1 };
    await expect(repository.saveNote(note)).resolves.toMatchObject({
      error: { code: "storage-full" },
    });
  });

  it("gives back what was put down about misses of every bank, for those who take it elsewhere", async () => {
    const db = new ExamDatabase("journal-all");
    const repository = createJournalRepository(db);
    const note = { ...place, cause: "misread", note: "", changedAtMs: 1 } as const;
    const other = {
      ...note,
      bankId: BankIdSchema.parse("tea-house"),
      itemId: ItemIdSchema.parse("q-other"),
    };
    await repository.saveNote(note);
    await repository.saveNote(other);
    await db.table("missNotes").add({ ...place, itemId: "q-strange", cause: "laziness" });
    const read = await repository.readNotes();
    expect(read.ok && new Set(read.value)).toEqual(new Set([note, other]));
  });
});
