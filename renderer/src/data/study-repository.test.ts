import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { aPracticeAnswer } from "../../../tests/support/builders/a-practice-answer.ts";
import { type ObjectiveId, ObjectiveIdSchema } from "../../../shared/bank/item.ts";
import { BankIdSchema } from "../../../shared/bank/manifest.ts";
import type { PracticeAnswer } from "../../../shared/practice/practice-answer.ts";
import { ExamDatabase } from "./exam-database.ts";
import { createStudyRepository } from "./study-repository.ts";

const done = { ok: true, value: undefined };
const bankId = BankIdSchema.parse("post-office");
const otherBankId = BankIdSchema.parse("tea-house");
const objective = (id: string): ObjectiveId => ObjectiveIdSchema.parse(id);

/** An answer of the bank whose rows are looked at. */
function anAnswer(changes: Parameters<typeof aPracticeAnswer>[0] = {}): PracticeAnswer {
  return aPracticeAnswer({ bankId, ...changes });
}
function aRepository(name: string) {
  const db = new ExamDatabase(name);
  return { db, repository: createStudyRepository(db) };
}

describe("read notes", () => {
  it("are there after a restart, of their own bank alone", async () => {
    const { db, repository } = aRepository("reads");
    const mark = { bankId, objective: objective("1.1.1"), readAtMs: 5 };
    await expect(repository.markRead(mark)).resolves.toEqual(done);
    await repository.markRead({ ...mark, bankId: otherBankId });
    db.close();

    await expect(aRepository("reads").repository.read(bankId)).resolves.toEqual({
      ok: true,
      value: { reads: [mark], answers: [], unreadableCount: 0 },
    });
  });

  it("are taken back one by one, and twice does no harm", async () => {
    const { repository } = aRepository("not-read");
    const marks = ["1.1.1", "1.1.2"].map((id) => ({
      bankId,
      objective: objective(id),
      readAtMs: 5,
    }));
    for (const mark of marks) await repository.markRead(mark);
    for (let times = 0; times < 2; times += 1)
      await expect(repository.markNotRead(bankId, objective("1.1.1"))).resolves.toEqual(done);

    await expect(repository.read(bankId)).resolves.toMatchObject({ value: { reads: [marks[1]] } });
  });
});

describe("practice answers", () => {
  it("come back oldest first, with or without a response", async () => {
    const { repository } = aRepository("answers");
    const late = anAnswer({ itemId: "q-later", answeredAtMs: 2000 });
    const early = anAnswer({ itemId: "q-earlier", answeredAtMs: 1000, response: null });
    await repository.addAnswer(late);
    await repository.addAnswer(early);

    await expect(repository.read(bankId)).resolves.toMatchObject({
      value: { answers: [early, late] },
    });
  });

  it("keep the first answer to an item of a practice when it is stored once more", async () => {
    const { repository } = aRepository("once");
    await repository.addAnswer(anAnswer());
    await expect(repository.addAnswer(anAnswer({ isRight: false }))).resolves.toEqual(done);
    const again = anAnswer({ practiceId: "00000000-0000-4000-8000-000000000002" });
    await repository.addAnswer(again);

    await expect(repository.read(bankId)).resolves.toMatchObject({
      value: { answers: [anAnswer(), again] },
    });
  });
});

describe("rows that cannot be read", () => {
  it("are counted, left where they are, and do not hide the others", async () => {
    const { db, repository } = aRepository("unreadable");
    await repository.addAnswer(anAnswer());
    await db.table("practiceAnswers").add({ ...anAnswer({ itemId: "q-bad-time" }), spentMs: -1 });
    await db.table("noteReads").add({ bankId, objective: "1.1.1", readAtMs: "yesterday" });

    await expect(repository.read(bankId)).resolves.toMatchObject({
      value: { reads: [], answers: [anAnswer()], unreadableCount: 2 },
    });
    await expect(db.practiceAnswers.count()).resolves.toBe(2);
  });
});

describe("a database that cannot be opened", () => {
  it("is a coded error, not an exception", async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open("newer", 10_000);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    const { repository } = aRepository("newer");

    await expect(repository.addAnswer(anAnswer())).resolves.toMatchObject({
      error: { code: "storage-newer-version" },
    });
  });
});
