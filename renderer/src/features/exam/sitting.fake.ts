import "fake-indexeddb/auto";
import { vi } from "vitest";
import type { AttemptId, OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { Interruption } from "../../../../shared/exam/exam-event.ts";
import type { IpcRequest, SequencedEvent } from "../../../../shared/ipc/contract.ts";
import type { IpcErrorCode } from "../../../../shared/ipc/ipc-error.ts";
import { err, ok } from "../../../../shared/lib/result.ts";
import { anOpenAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import {
  type AttemptsRepository,
  createAttemptsRepository,
} from "../../data/attempts-repository.ts";
import { ExamDatabase } from "../../data/exam-database.ts";
import type { StorageErrorCode } from "../../data/storage-error.ts";
import { createBridgeFake } from "../../platform/bridge.fake.ts";
import { ask } from "../../platform/bridge.ts";
import { createScheduleFake } from "../../platform/schedule.fake.ts";
import type { PauseState } from "./sitting-pause.ts";
import { createSittingStore } from "./sitting-store.ts";
import type { SaveErrorCode } from "./sitting-services.ts";
import type { SaveState } from "./write-queue.ts";

/** The wall clock of every test, ms since 1970. */
export const NOW_MS = 1_800_000_600_000;

/** The pause that the main process of every test answers with. */
export const PAUSED: Interruption = {
  kind: "paused",
  atElapsedMs: 5000,
  lengthMs: 120_000,
  isEstimated: false,
  wasCounted: false,
};

/** An attempt whose conditions allow a pause. */
export function aRelaxedAttempt(): OpenAttempt {
  return anOpenAttempt({
    conditions: {
      profile: "relaxed",
      allowanceId: null,
      timeLimitMs: 600_000,
      countsSleep: false,
    },
  });
}

interface SittingOptions {
  readonly open?: OpenAttempt;
  readonly events?: readonly SequencedEvent[];
  readonly elapsedMs?: number;
  readonly interruption?: Interruption | null;
}

const often = { interval: 2 };
let databaseCount = 0;

/** A sitting over a real database and a main process with a journal, both of which can be made to fail; time is the test's. */
export async function aSitting(options: SittingOptions = {}) {
  const { open = anOpenAttempt(), events = [], interruption = null } = options;
  databaseCount += 1;
  const repository = createAttemptsRepository(new ExamDatabase(`sitting-${databaseCount}`));
  await repository.create(open);
  const clock = createClockFake(options.elapsedMs ?? 0);
  const database = breakable(repository);
  const main = createMainFake();
  const timer = createScheduleFake();
  const store = createSittingStore({
    open,
    events,
    clock,
    interruption,
    services: { repository: database.repository, ask, nowMs: () => NOW_MS },
    schedule: timer.schedule,
  });
  return {
    open,
    store,
    clock,
    repository,
    database: database.switches,
    main,
    timer,
    /** Waits until the state of saving is this one. */
    reaches: (status: SaveState<SaveErrorCode>["status"]) =>
      vi.waitUntil(() => store.getState().saveState.status === status, often),
    /** Waits until the sitting is paused, or runs again. */
    becomes: (status: PauseState["status"]) =>
      vi.waitUntil(() => store.getState().pauseState.status === status, often),
    /** Waits until the result is stored. */
    finishes: () => vi.waitUntil(() => store.getState().finishedId !== null, often),
    /** The events in the database. */
    stored: async () => {
      const list = await repository.listOpen();
      return list.ok ? list.value.flatMap((entry) => entry.events) : [];
    },
  };
}

function createClockFake(startMs: number) {
  const listeners = new Set<() => void>();
  let reading: {
    readonly elapsedMs: number;
    readonly isExpired: boolean;
    readonly interruption: Interruption | null;
  } = { elapsedMs: startMs, isExpired: false, interruption: null };
  let elapsedMs = startMs;
  return {
    elapsedNowMs: () => elapsedMs,
    getReading: () => reading,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    standStill: (ms: number) => {
      elapsedMs = ms;
    },
    runOn: (ms: number) => {
      elapsedMs = ms;
    },
    listenerCount: () => listeners.size,
    /** Lets exam time go by between two ticks. */
    set: (ms: number) => {
      elapsedMs = ms;
    },
    tick: (tick: {
      readonly elapsedMs: number;
      readonly isExpired?: boolean;
      readonly interruption?: Interruption;
    }) => {
      reading = { isExpired: false, interruption: null, ...tick };
      elapsedMs = tick.elapsedMs;
      for (const listener of listeners) listener();
    },
  };
}

/** The repository with a switch for each kind of write: a code makes it fail with that, null lets it work. */
function breakable(repository: AttemptsRepository) {
  const switches: Record<"appendEvent" | "finish", StorageErrorCode | null> = {
    appendEvent: null,
    finish: null,
  };
  const fail = (code: StorageErrorCode) => Promise.resolve(err({ code, detail: "" }));
  return {
    switches,
    repository: {
      restoreOpen: repository.restoreOpen,
      appendEvent: (attemptId: AttemptId, entry: SequencedEvent) =>
        switches.appendEvent === null
          ? repository.appendEvent(attemptId, entry)
          : fail(switches.appendEvent),
      finish: (...attempt: Parameters<AttemptsRepository["finish"]>) =>
        switches.finish === null ? repository.finish(...attempt) : fail(switches.finish),
    },
  };
}

/** A main process with a journal, on `window.rehearsal`. */
function createMainFake() {
  const main = {
    journal: new Array<SequencedEvent>(),
    closed: new Array<IpcRequest<"sitting:close">>(),
    appendCode: null as IpcErrorCode | null,
    closeCode: null as IpcErrorCode | null,
    pauseCode: null as IpcErrorCode | null,
    unpauseCode: null as IpcErrorCode | null,
    isPaused: false,
    /** Exam time (ms) at which the clock stops when it is paused. */
    pausesAtMs: 5000,
  };
  const fake = createBridgeFake();
  fake.teach("sitting:append", ({ entry }) => {
    if (main.appendCode !== null) return err({ code: main.appendCode, detail: "" });
    if (main.isPaused) return err({ code: "sitting-paused", detail: "" });
    main.journal.push(entry);
    return ok({});
  });
  fake.teach("sitting:pause", () => {
    if (main.pauseCode !== null) return err({ code: main.pauseCode, detail: "" });
    main.isPaused = true;
    return ok({ elapsedMs: main.pausesAtMs });
  });
  fake.teach("sitting:unpause", () => {
    if (main.unpauseCode !== null) return err({ code: main.unpauseCode, detail: "" });
    main.isPaused = false;
    return ok({ elapsedMs: main.pausesAtMs, interruption: PAUSED });
  });
  fake.teach("sitting:close", (request) => {
    if (main.closeCode !== null) return err({ code: main.closeCode, detail: "" });
    main.closed.push(request);
    return ok({});
  });
  Object.assign(window, { rehearsal: fake.bridge });
  return main;
}
