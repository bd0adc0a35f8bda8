import "fake-indexeddb/auto";
import { aBankOutline } from "../../../tests/support/builders/a-bank-outline.ts";
import { aSingleChoice } from "../../../tests/support/builders/an-item.ts";
import { AttemptIdSchema } from "../../../shared/attempts/attempt-record.ts";
import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { type FoundJournal, type SequencedEvent } from "../../../shared/ipc/contract.ts";
import { ok } from "../../../shared/lib/result.ts";
import { createAttemptsRepository } from "../data/attempts-repository.ts";
import { createBackupKeeper } from "../data/backup-keeper.ts";
import { ExamDatabase } from "../data/exam-database.ts";
import { type StudyRepository } from "../data/study-repository.ts";
import { newPracticeId } from "../platform/random-seed.ts";
import { ask, listen } from "../platform/bridge.ts";
import { createBridgeFake, type BridgeFake } from "../platform/bridge.fake.ts";
import { createConditionsMemory } from "../platform/conditions-memory.ts";
import { createPracticeMemory } from "../platform/practice-memory.ts";
import { createAppStore, type AppStore } from "./app-store.ts";
import { studyServicesOf } from "./study-services.ts";

/** The id that every new attempt gets. */
export const attemptId = AttemptIdSchema.parse("00000000-0000-4000-8000-000000000001");
let databaseCount = 0;

export interface Desk {
  readonly store: AppStore;
  readonly fake: BridgeFake;
  readonly db: ExamDatabase;
  readonly repository: ReturnType<typeof createAttemptsRepository>;
  readonly study: StudyRepository;
  readonly outline: BankOutline;
  /** What the main process was asked to put into the journal, by sequence. */
  readonly journalled: number[];
  readonly closed: { readonly attemptId: string; readonly isFinished: boolean }[];
}

/** An app with a real database of its own and a main process that knows one bank and keeps a journal. */
export function aDesk(
  journal: readonly SequencedEvent[] = [],
  found: readonly FoundJournal[] = [],
): Desk {
  databaseCount += 1;
  const db = new ExamDatabase(`app-${databaseCount}`);
  const repository = createAttemptsRepository(db);
  const studying = studyServicesOf(db);
  const { study } = studying;
  const nowMs = () => 1_800_000_000_000;
  const fake = createBridgeFake();
  const outline = aBankOutline();
  const journalled: number[] = [];
  const closed: { attemptId: string; isFinished: boolean }[] = [];
  fake.teach("bank:list", () => ok({ banks: [outline.summary], refused: [] }));
  fake.teach("bank:outline", () => ok(outline));
  fake.teach("bank:notes", () => ok({ notes: [] }));
  fake.teach("bank:items", ({ itemIds }) =>
    ok({ items: itemIds.map((id) => aSingleChoice({ id })) }),
  );
  fake.teach("sitting:open", ({ elapsedMs }) =>
    ok({ elapsedMs, journal, isJournalDamaged: false, interruption: null }),
  );
  fake.teach("sitting:append", ({ entry }) => {
    journalled.push(entry.sequence);
    return ok({});
  });
  fake.teach("sitting:close", (request) => {
    closed.push(request);
    return ok({});
  });
  fake.teach("journal:list", () =>
    ok({
      journals: found.filter(
        (each) => !closed.some((end) => end.isFinished && end.attemptId === each.attemptId),
      ),
    }),
  );
  Object.assign(globalThis, { window: { rehearsal: fake.bridge } });
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
  const store = createAppStore({
    repository,
    ...studying,
    keeper: createBackupKeeper({ db, ask, nowMs }),
    ask,
    listen,
    nowMs,
    randomSeed: () => 7,
    newAttemptId: () => attemptId,
    newPracticeId,
    conditionsMemory: createConditionsMemory(storage),
    practiceMemory: createPracticeMemory(storage),
  });
  return { store, fake, db, repository, study, outline, journalled, closed };
}

/** A step to the question of the same number. */
export function moved(sequence: number): SequencedEvent {
  return { sequence, event: { type: "moved", elapsedMs: sequence * 1000, position: sequence } };
}
