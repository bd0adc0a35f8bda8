import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aBankOutline, anIndexEntry } from "../../../tests/support/builders/a-bank-outline.ts";
import { aPracticeAnswer } from "../../../tests/support/builders/a-practice-answer.ts";
import { aSingleChoice } from "../../../tests/support/builders/an-item.ts";
import { aChoice } from "../../../tests/support/builders/a-response.ts";
import { ObjectiveIdSchema } from "../../../shared/bank/item.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { createAttemptsRepository } from "../data/attempts-repository.ts";
import { createBackupKeeper } from "../data/backup-keeper.ts";
import { ExamDatabase } from "../data/exam-database.ts";
import { createStudyRepository, type StudyRepository } from "../data/study-repository.ts";
import { ask, listen } from "../platform/bridge.ts";
import { createBridgeFake } from "../platform/bridge.fake.ts";
import { createConditionsMemory } from "../platform/conditions-memory.ts";
import { newAttemptId, newPracticeId } from "../platform/random-seed.ts";
import { type AppStore, createAppStore } from "./app-store.ts";

const objective = ObjectiveIdSchema.parse("1.1.1");
const elsewhere = ObjectiveIdSchema.parse("2.1.1");
const NOW_MS = 1_800_000_000_000;
/** Twelve items of the objective that is practised and one of another. */
const outline = aBankOutline({
  index: [
    ...Array.from({ length: 12 }, (_, number) => anIndexEntry({ id: `q-item-${number}` })),
    anIndexEntry({ id: "q-elsewhere", objective: "2.1.1" }),
  ],
});
const { bankId } = outline.summary;

let databaseCount = 0;
let study: StudyRepository;
let store: AppStore;
let main = createBridgeFake();
beforeEach(async () => {
  databaseCount += 1;
  const database = new ExamDatabase(`studying-${databaseCount}`);
  study = createStudyRepository(database);
  main = createBridgeFake();
  main.teach("bank:list", () => ok({ banks: [outline.summary], refused: [] }));
  main.teach("bank:outline", () => ok(outline));
  main.teach("bank:notes", () => ok({ notes: [] }));
  main.teach("bank:items", ({ itemIds }) =>
    ok({ items: itemIds.map((id) => aSingleChoice({ id })) }),
  );
  vi.stubGlobal("window", { rehearsal: main.bridge });
  store = createAppStore({
    repository: createAttemptsRepository(database),
    study,
    keeper: createBackupKeeper({ db: database, ask, nowMs: () => NOW_MS }),
    ask,
    listen,
    nowMs: () => NOW_MS,
    randomSeed: () => 7,
    newAttemptId,
    newPracticeId,
    conditionsMemory: createConditionsMemory({ getItem: () => null, setItem: () => undefined }),
  });
  await store.commands.load();
  await store.commands.openStudyGuide(bankId);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function guidePlace() {
  const { screen } = store.getState();
  if (screen.name !== "study") throw new Error(`The screen is ${screen.name}.`);
  return screen;
}
function practice() {
  const { screen } = store.getState();
  if (screen.name !== "practice") throw new Error(`The screen is ${screen.name}.`);
  return screen.practice.store;
}

describe("marking a note", () => {
  it("shows at once what is on the disk", async () => {
    await store.commands.markNote(guidePlace(), objective, true);
    expect([...guidePlace().guide.reads]).toEqual([[objective, NOW_MS]]);
    await expect(study.read(bankId)).resolves.toMatchObject({ value: { reads: [{ objective }] } });

    await store.commands.markNote(guidePlace(), objective, false);
    expect(guidePlace().guide.reads.size).toBe(0);
    await expect(study.read(bankId)).resolves.toMatchObject({ value: { reads: [] } });
  });

  it("does not call back a screen that was left meanwhile", async () => {
    const marking = store.commands.markNote(guidePlace(), objective, true);
    store.commands.show({ name: "history" });
    await marking;
    expect(store.getState().screen).toEqual({ name: "history" });
  });
});

describe("practising an objective", () => {
  it("asks ten of its own items, those never seen first", async () => {
    for (const number of [0, 1])
      await study.addAnswer(aPracticeAnswer({ bankId, itemId: `q-item-${number}` }));
    await store.commands.practise(guidePlace().guide, objective);

    const { session } = practice().getState();
    const asked = session.status === "answering" ? [session.question, ...session.ahead] : [];
    expect(asked.map(({ item }) => item.id).sort()).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => `q-item-${number}`).sort(),
    );
  });

  it("is on the disk as soon as an answer is checked, and in the guide afterwards", async () => {
    await store.commands.practise(guidePlace().guide, elsewhere);
    practice().getState().answer(aChoice("b"));
    practice().getState().check();
    await vi.waitFor(async () => {
      await expect(study.read(bankId)).resolves.toMatchObject({
        value: {
          answers: [
            { itemId: "q-elsewhere", bankRevision: outline.summary.revision, isRight: true },
          ],
        },
      });
    });

    await store.commands.openStudyGuide(bankId, elsewhere);
    expect(guidePlace().objective).toBe(elsewhere);
    await store.commands.showHome();
    expect(store.getState().data?.digests).toEqual([]);
  });

  it("of an objective without items begins with nothing to ask", async () => {
    await store.commands.practise(guidePlace().guide, ObjectiveIdSchema.parse("2.2.1"));
    expect(practice().getState().session).toMatchObject({ status: "finished", checked: [] });
  });

  it("stays in the guide and says so where the items cannot be had", async () => {
    main.teach("bank:items", () => err({ code: "bank-not-found", detail: bankId }));
    await store.commands.practise(guidePlace().guide, objective);
    expect(store.getState()).toMatchObject({
      screen: { name: "study" },
      problem: { source: "main", error: { code: "bank-not-found" } },
    });
  });
});
