import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aBankOutline, anIndexEntry } from "../../../tests/support/builders/a-bank-outline.ts";
import { aPracticeAnswer } from "../../../tests/support/builders/a-practice-answer.ts";
import { aStudyNote } from "../../../tests/support/builders/a-study-note.ts";
import { ObjectiveIdSchema } from "../../../shared/bank/item.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { topicsOf } from "../../../shared/study/study-topics.ts";
import { ExamDatabase } from "../data/exam-database.ts";
import { createStudyRepository, type StudyRepository } from "../data/study-repository.ts";
import { ask } from "../platform/bridge.ts";
import { createBridgeFake } from "../platform/bridge.fake.ts";
import { readStudyGuide } from "./read-study-guide.ts";

const outline = aBankOutline({
  index: [
    anIndexEntry({ id: "q-leaf", objective: "1.1.1" }),
    anIndexEntry({ id: "q-pots", objective: "2.1.1" }),
    anIndexEntry({ id: "q-lids", objective: "2.1.1" }),
  ],
});
const { bankId } = outline.summary;
const [leaves, pots] = ["1.1.1", "2.1.1"].map((id) => ObjectiveIdSchema.parse(id));

let main = createBridgeFake();
let databaseCount = 0;
let study: StudyRepository;
beforeEach(() => {
  databaseCount += 1;
  study = createStudyRepository(new ExamDatabase(`guide-${databaseCount}`));
  main = createBridgeFake();
  main.teach("bank:outline", () => ok(outline));
  main.teach("bank:notes", () => ok({ notes: [] }));
  vi.stubGlobal("window", { rehearsal: main.bridge });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the study guide of a bank", () => {
  it("has every objective of its exam, with the notes and items that there are", async () => {
    const note = aStudyNote({ objective: "2.1.1" });
    main.teach("bank:notes", () => ok({ notes: [note] }));
    const guide = await readStudyGuide({ ask, study }, bankId);

    expect(guide).toMatchObject({ ok: true, value: { bank: { exam: { code: "TST-01" } } } });
    const topics = guide.ok ? topicsOf(guide.value.domains) : [];
    expect(topics).toHaveLength(6);
    expect(topics.flatMap(({ note: found }) => found ?? [])).toEqual([note]);
    expect(guide.ok && [...guide.value.itemIds]).toEqual([
      [leaves, ["q-leaf"]],
      [pots, ["q-pots", "q-lids"]],
    ]);
  });

  it("knows what was read and how practice went, of this bank alone", async () => {
    await study.markRead({ bankId, objective: ObjectiveIdSchema.parse("1.1.1"), readAtMs: 5 });
    await study.addAnswer(aPracticeAnswer({ objective: "2.1.1", answeredAtMs: 9 }));
    await study.addAnswer(aPracticeAnswer({ bankId: "another-bank", itemId: "q-else" }));

    await expect(readStudyGuide({ ask, study }, bankId)).resolves.toMatchObject({
      value: {
        reads: new Map([[leaves, 5]]),
        practices: new Map([[pots, { rightCount: 1, checkedCount: 1, answeredAtMs: 9 }]]),
        unreadableCount: 0,
      },
    });
  });

  it.each(["bank:outline", "bank:notes"] as const)(
    "is a problem of the main process where %s fails",
    async (channel) => {
      main.teach(channel, () => err({ code: "bank-not-found", detail: bankId }));
      await expect(readStudyGuide({ ask, study }, bankId)).resolves.toEqual({
        ok: false,
        error: { source: "main", error: { code: "bank-not-found", detail: bankId } },
      });
    },
  );

  it("is a problem of the disk where what was studied cannot be read", async () => {
    const error = { code: "storage-timeout", detail: "no answer" } as const;
    const failing = { ...study, read: () => Promise.resolve(err(error)) };
    await expect(readStudyGuide({ ask, study: failing }, bankId)).resolves.toEqual({
      ok: false,
      error: { source: "storage", error },
    });
  });
});
