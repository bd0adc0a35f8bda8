import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aBankOutline } from "../../../tests/support/builders/a-bank-outline.ts";
import { ObjectiveIdSchema } from "../../../shared/bank/item.ts";
import { ok } from "../../../shared/lib/result.ts";
import { createAttemptsRepository } from "../data/attempts-repository.ts";
import { createBackupKeeper } from "../data/backup-keeper.ts";
import { ExamDatabase } from "../data/exam-database.ts";
import { type StudyRepository } from "../data/study-repository.ts";
import { ask, listen } from "../platform/bridge.ts";
import { createBridgeFake } from "../platform/bridge.fake.ts";
import { createConditionsMemory } from "../platform/conditions-memory.ts";
import { createPracticeMemory } from "../platform/practice-memory.ts";
import { newAttemptId, newPracticeId } from "../platform/random-seed.ts";
import { type AppStore, createAppStore } from "./app-store.ts";
import { studyServicesOf } from "./study-services.ts";

const objective = ObjectiveIdSchema.parse("1.1.1");
const NOW_MS = 1_800_000_000_000;
const outline = aBankOutline();
const { bankId } = outline.summary;

const nowhere = { getItem: () => null, setItem: () => undefined };
let databaseCount = 0;
let study: StudyRepository;
let store: AppStore;
let main = createBridgeFake();
beforeEach(async () => {
  databaseCount += 1;
  const database = new ExamDatabase(`studying-${databaseCount}`);
  const studying = studyServicesOf(database);
  ({ study } = studying);
  main = createBridgeFake();
  main.teach("bank:list", () => ok({ banks: [outline.summary], refused: [] }));
  main.teach("bank:outline", () => ok(outline));
  main.teach("bank:notes", () => ok({ notes: [] }));
  vi.stubGlobal("window", { rehearsal: main.bridge });
  store = createAppStore({
    repository: createAttemptsRepository(database),
    ...studying,
    keeper: createBackupKeeper({ db: database, ask, nowMs: () => NOW_MS }),
    ask,
    listen,
    nowMs: () => NOW_MS,
    randomSeed: () => 7,
    newAttemptId,
    newPracticeId,
    conditionsMemory: createConditionsMemory(nowhere),
    practiceMemory: createPracticeMemory(nowhere),
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
    store.commands.openTrend();
    await marking;
    expect(store.getState().screen).toEqual({ name: "trend" });
  });
});
