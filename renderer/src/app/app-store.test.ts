import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import {
  anOpenAttempt,
  aFinishedAttempt,
  someEvents,
} from "../../../tests/support/builders/an-attempt.ts";
import { aBankOutline, anIndexEntry } from "../../../tests/support/builders/a-bank-outline.ts";
import { aSingleChoice } from "../../../tests/support/builders/an-item.ts";
import { AttemptIdSchema } from "../../../shared/attempts/attempt-record.ts";
import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { type SequencedEvent } from "../../../shared/ipc/contract.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { createAttemptsRepository } from "../data/attempts-repository.ts";
import { createBackupKeeper } from "../data/backup-keeper.ts";
import { ExamDatabase } from "../data/exam-database.ts";
import { createStudyRepository } from "../data/study-repository.ts";
import { newPracticeId } from "../platform/random-seed.ts";
import { ask, listen } from "../platform/bridge.ts";
import { createBridgeFake, type BridgeFake } from "../platform/bridge.fake.ts";
import { createConditionsMemory } from "../platform/conditions-memory.ts";
import { createAppStore, type AppStore } from "./app-store.ts";
import { type Sitting } from "./open-sitting.ts";

const attemptId = AttemptIdSchema.parse("00000000-0000-4000-8000-000000000001");
const standard = {
  mode: { type: "standard", number: 1 },
  profile: "real-exam",
  allowanceId: null,
} as const;

let databaseCount = 0;

interface Desk {
  readonly store: AppStore;
  readonly fake: BridgeFake;
  readonly repository: ReturnType<typeof createAttemptsRepository>;
  readonly outline: BankOutline;
  /** What the main process was asked to put into the journal, by sequence. */
  readonly journalled: number[];
  readonly closed: { readonly attemptId: string; readonly isFinished: boolean }[];
}

/** An app with a real database of its own and a main process that knows one bank and keeps a journal. */
function aDesk(journal: readonly SequencedEvent[] = []): Desk {
  databaseCount += 1;
  const db = new ExamDatabase(`app-${databaseCount}`);
  const repository = createAttemptsRepository(db);
  const nowMs = () => 1_800_000_000_000;
  const fake = createBridgeFake();
  const outline = aBankOutline();
  const journalled: number[] = [];
  const closed: { attemptId: string; isFinished: boolean }[] = [];
  fake.teach("bank:list", () => ok({ banks: [outline.summary], refused: [] }));
  fake.teach("bank:outline", () => ok(outline));
  fake.teach("bank:items", ({ itemIds }) =>
    ok({ items: itemIds.map((id) => aSingleChoice({ id })) }),
  );
  fake.teach("sitting:open", ({ elapsedMs }) => ok({ elapsedMs, journal, interruption: null }));
  fake.teach("sitting:append", ({ entry }) => {
    journalled.push(entry.sequence);
    return ok({});
  });
  fake.teach("sitting:close", (request) => {
    closed.push(request);
    return ok({});
  });
  Object.assign(globalThis, { window: { rehearsal: fake.bridge } });
  const kept = new Map<string, string>();
  const conditionsMemory = createConditionsMemory({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  });
  const store = createAppStore({
    repository,
    study: createStudyRepository(db),
    keeper: createBackupKeeper({ db, ask, nowMs }),
    ask,
    listen,
    nowMs,
    randomSeed: () => 7,
    newAttemptId: () => attemptId,
    newPracticeId,
    conditionsMemory,
  });
  return { store, fake, repository, outline, journalled, closed };
}

function moved(sequence: number): SequencedEvent {
  return { sequence, event: { type: "moved", elapsedMs: sequence * 1000, position: sequence } };
}

let desk: Desk;
beforeEach(async () => {
  desk = aDesk();
  await desk.store.commands.load();
});

describe("beginning a mock", () => {
  it("stores the attempt with its items before the first question shows", async () => {
    await desk.store.commands.begin(desk.outline, standard);

    expect(desk.store.getState().screen).toMatchObject({ name: "exam" });
    const open = await desk.repository.listOpen();
    expect(open).toMatchObject({ value: [{ attempt: { attemptId, status: "open" } }] });
    const attempt = open.ok ? open.value[0]?.attempt : undefined;
    expect(attempt?.items.map(({ id }) => id)).toEqual(
      attempt?.form.positions.map(({ itemId }) => itemId),
    );
  });

  it("says so and stores nothing where the bank has too few items", async () => {
    const outline = aBankOutline({ index: [anIndexEntry({ id: "q-lonely" })] });
    await desk.store.commands.begin(outline, standard);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "form", error: { code: "not-enough-items" } },
    });
    await expect(desk.repository.listOpen()).resolves.toEqual({ ok: true, value: [] });
  });

  it("keeps the attempt for later where its clock cannot be started, and offers it at home", async () => {
    await desk.store.commands.chooseConditions(desk.outline.summary.bankId);
    desk.fake.teach("sitting:open", () => err({ code: "journal-write-failed", detail: "full" }));
    await desk.store.commands.begin(desk.outline, standard);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      data: { open: [{ attempt: { attemptId } }] },
      problem: { source: "main", error: { code: "journal-write-failed" } },
    });
  });
});

describe("the conditions of a mock", () => {
  it("are stored with the attempt and offered again the next time", async () => {
    const { bankId } = desk.outline.summary;
    await desk.store.commands.begin(desk.outline, {
      ...standard,
      profile: "relaxed",
      allowanceId: "extra-30",
    });
    await expect(desk.repository.listOpen()).resolves.toMatchObject({
      value: [
        {
          attempt: {
            conditions: { profile: "relaxed", allowanceId: "extra-30", timeLimitMs: 2_400_000 },
          },
        },
      ],
    });
    await desk.store.commands.chooseConditions(bankId);
    expect(desk.store.getState().screen).toMatchObject({
      name: "conditions",
      usual: { profile: "relaxed", allowanceId: "extra-30" },
    });
  });

  it("rebuild the form of a code, whoever sits it", async () => {
    const mode = { type: "seeded", seed: 99 } as const;
    await desk.store.commands.begin(desk.outline, { ...standard, mode });
    const other = aDesk();
    await other.store.commands.load();
    await other.store.commands.begin(other.outline, { ...standard, mode });
    const [mine, theirs] = await Promise.all(
      [desk, other].map(({ repository }) => repository.listOpen()),
    );
    const formOf = (list: typeof mine) => (list?.ok === true ? list.value[0]?.attempt.form : null);
    expect(formOf(mine)?.code).toMatch(/^TST-01-R\d+-S33-/);
    expect(formOf(theirs)).toEqual(formOf(mine));
  });
});

describe("resuming", () => {
  it("brings database and journal to the same events, each with what the other lacked", async () => {
    const open = anOpenAttempt({ attemptId });
    const crashed = aDesk([moved(1), moved(2), moved(3)]);
    await crashed.repository.create(open);
    await crashed.repository.appendEvent(open.attemptId, moved(1));
    await crashed.store.commands.load();
    await crashed.store.commands.resume(open.attemptId);

    const { screen } = crashed.store.getState();
    expect(screen.name === "exam" && screen.sitting.store.getState().session.position).toBe(3);
    await expect(crashed.repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1), moved(2), moved(3)] }],
    });
    expect(crashed.journalled).toEqual([]);
  });

  it("refills a journal that was lost", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    for (const sequence of [1, 2]) await desk.repository.appendEvent(attemptId, moved(sequence));
    await desk.store.commands.load();
    await desk.store.commands.resume(attemptId);

    expect(desk.journalled).toEqual([1, 2]);
  });

  it("leaves the sitting closed and the screen at home where a journal cannot be written", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    await desk.repository.appendEvent(attemptId, moved(1));
    await desk.store.commands.load();
    desk.fake.teach("sitting:append", () => err({ code: "journal-write-failed", detail: "full" }));
    await desk.store.commands.resume(attemptId);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "main", error: { code: "journal-write-failed" } },
    });
    expect(desk.closed).toEqual([{ attemptId, isFinished: false }]);
    await expect(desk.repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1)] }],
    });
  });
});

describe("a home screen that shows what was", () => {
  /** Begins a mock, then loses sight of what is stored: Home cannot be read anew any more. */
  async function begunUnseen(): Promise<Sitting> {
    await desk.store.commands.begin(desk.outline, standard);
    await desk.store.commands.load();
    desk.fake.teach("bank:list", () => err({ code: "internal", detail: "" }));
    const { screen } = desk.store.getState();
    if (screen.name !== "exam") throw new Error("The mock did not begin.");
    return screen.sitting;
  }

  it("resumes from what is stored, not from what it shows", async () => {
    const sitting = await begunUnseen();
    sitting.store.getState().dispatch({ type: "moved", position: 2 });
    await expect.poll(() => sitting.store.getState().saveState.status).toBe("saved");
    await desk.store.commands.leaveExam(sitting);
    await desk.store.commands.resume(attemptId);

    const { screen } = desk.store.getState();
    expect(screen.name === "exam" && screen.sitting.store.getState().session.position).toBe(2);
  });

  it("never resumes an attempt that has ended, so that nothing writes over its result", async () => {
    const sitting = await begunUnseen();
    sitting.store.getState().dispatch({ type: "ended-by-candidate" });
    await expect.poll(() => sitting.store.getState().finishedId).toBe(attemptId);
    await desk.store.commands.finishExam(sitting);
    expect(desk.store.getState().problem).toMatchObject({ source: "main" });
    const outline = desk.outline.summary;
    desk.fake.teach("bank:list", () => ok({ banks: [outline], refused: [] }));
    await desk.store.commands.resume(attemptId);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "result", attempt: { attemptId } },
      data: { open: [] },
    });
  });
});

describe("discarding", () => {
  it("removes the attempt and its journal", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    await desk.store.commands.load();
    await desk.store.commands.discard(attemptId);

    expect(desk.store.getState().data?.open).toEqual([]);
    expect(desk.closed).toEqual([{ attemptId, isFinished: true }]);
  });

  it("does not mind an attempt that never had a journal", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    await desk.store.commands.load();
    desk.fake.teach("sitting:close", () => err({ code: "sitting-not-open", detail: attemptId }));
    await desk.store.commands.discard(attemptId);

    expect(desk.store.getState()).toMatchObject({ problem: null, data: { open: [] } });
  });

  it("says so where the journal could not be removed", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    await desk.store.commands.load();
    desk.fake.teach("sitting:close", () => err({ code: "journal-write-failed", detail: "EIO" }));
    await desk.store.commands.discard(attemptId);

    expect(desk.store.getState()).toMatchObject({
      problem: { source: "main", error: { code: "journal-write-failed" } },
      data: { open: [] },
    });
  });
});

describe("what cannot be done", () => {
  it("is shown until something succeeds, and the screen stays", async () => {
    desk.fake.teach("bank:outline", () => err({ code: "bank-not-found", detail: "gone" }));
    await desk.store.commands.chooseConditions(desk.outline.summary.bankId);
    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "main", error: { code: "bank-not-found" } },
    });
    await desk.store.commands.load();

    expect(desk.store.getState().problem).toBeNull();
  });

  it("is still said where it failed on the way home", async () => {
    desk.fake.teach("bank:list", () => err({ code: "internal", detail: "" }));
    await desk.store.commands.showHome();

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "main", error: { code: "internal" } },
    });
  });

  it("does not lose the history that was read before", async () => {
    const finished = aFinishedAttempt({
      events: someEvents({ type: "ended-by-candidate", elapsedMs: 1000 }),
    });
    await desk.repository.finish(finished);
    await desk.store.commands.load();
    desk.fake.teach("bank:list", () => err({ code: "internal", detail: "" }));
    await desk.store.commands.load();

    expect(desk.store.getState().data?.finished).toHaveLength(1);
  });
});
