import { createStore, type StoreApi } from "zustand/vanilla";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { ok, type Result } from "../../../../shared/lib/result.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import { saveText } from "../../data/save-text.ts";
import { ankiText } from "./anki-text.ts";
import { collectMissed, collectMissedIn, type Missed } from "./collect-missed.ts";
import type { ExportSource } from "./export-source.ts";
import type { MissedChoice } from "./missed-choice.ts";
import { answersCsv, mocksCsv, resultsJson } from "./results-text.ts";

/** The card that something was asked for in, and where its outcome is told. */
export type ExportPart = "results" | "anki";

/** What came of the last thing that was asked for. */
export type ExportOutcome =
  | { readonly type: "saved" }
  | { readonly type: "cards-saved"; readonly count: number; readonly leftOutCount: number }
  | { readonly type: "nothing" }
  | { readonly type: "problem"; readonly problem: DataProblem };

interface ExportState {
  /** What takes a moment: how many mocks have been read of how many, if it is about mocks. */
  readonly work: {
    readonly part: ExportPart;
    readonly mocks: { readonly doneCount: number; readonly count: number } | null;
  } | null;
  readonly news: { readonly part: ExportPart; readonly outcome: ExportOutcome } | null;
  readonly missedChoice: MissedChoice;
}

/** What the cards may ask for. Each ends with news, unless the person changed their mind, and never rejects. */
interface ExportCommands {
  readonly saveMocks: () => Promise<void>;
  readonly saveAnswers: () => Promise<void>;
  readonly saveResults: () => Promise<void>;
  readonly chooseMissed: (choice: MissedChoice) => void;
  readonly saveMissed: () => Promise<void>;
  /** The missed questions of one mock. */
  readonly saveMissedIn: (attempt: FinishedAttempt) => Promise<void>;
  /** Forgets what was told, as the cards come on screen anew. */
  readonly enter: () => void;
}

export type ExportStore = StoreApi<ExportState> & { readonly commands: ExportCommands };

/** How often the count of mocks read moves on: often enough to be seen, seldom enough to be listened to. */
const STEPS = 10;

/** The store of the exports for other programs. */
export function createExportStore(source: ExportSource): ExportStore {
  const store = createStore<ExportState>()(() => ({
    work: null,
    news: null,
    missedChoice: "not-right-since",
  }));
  return Object.assign(store, { commands: createCommands(store, source) });
}

function createCommands(store: StoreApi<ExportState>, source: ExportSource): ExportCommands {
  /** Does one thing at a time; an outcome of null is not told. */
  const work = async (
    part: ExportPart,
    task: () => Promise<Result<ExportOutcome | null, DataProblem>>,
  ): Promise<void> => {
    if (store.getState().work !== null) return;
    store.setState({ work: { part, mocks: null }, news: null });
    const done = await task();
    const outcome: ExportOutcome | null = done.ok
      ? done.value
      : { type: "problem", problem: done.error };
    store.setState({ work: null, news: outcome === null ? null : { part, outcome } });
  };

  const saveResults = (
    file: Parameters<typeof saveText>[1],
    write: (from: Parameters<typeof resultsJson>[0]) => AsyncGenerator<Result<string, DataProblem>>,
  ): Promise<void> =>
    work("results", async () => {
      const digests = source.digests();
      const count = digests.length;
      if (count === 0) return ok({ type: "nothing" });
      const step = Math.ceil(count / STEPS);
      const onRead = (doneCount: number): void => {
        if (doneCount % step === 0)
          store.setState({ work: { part: "results", mocks: { doneCount, count } } });
      };
      onRead(0);
      const saved = await saveText(source.ask, file, write({ ...source, digests, onRead }));
      return saved.ok ? ok(saved.value ? { type: "saved" } : null) : saved;
    });

  const saveCards = (collect: () => Promise<Result<Missed, DataProblem>>): Promise<void> =>
    work("anki", async () => {
      const missed = await collect();
      if (!missed.ok) return missed;
      const { items, leftOutCount } = missed.value;
      const count = new Set(items.map(({ bank, item }) => `${bank.bankId} ${item.id}`)).size;
      if (count === 0) return ok({ type: "nothing" });
      const file = { content: "missed-items", kind: "txt" } as const;
      const saved = await source.ask("file:save-text", { ...file, text: ankiText(items) });
      if (!saved.ok) return { ok: false, error: { source: "main", error: saved.error } };
      return ok(saved.value.wasWritten ? { type: "cards-saved", count, leftOutCount } : null);
    });

  return {
    saveMocks: () => saveResults({ content: "mocks", kind: "csv" }, mocksCsv),
    saveAnswers: () => saveResults({ content: "answers", kind: "csv" }, answersCsv),
    saveResults: () => saveResults({ content: "results", kind: "json" }, resultsJson),
    chooseMissed: (missedChoice) => {
      store.setState({ missedChoice });
    },
    saveMissed: () => saveCards(() => collectMissed(source, store.getState().missedChoice)),
    saveMissedIn: (attempt) => saveCards(() => collectMissedIn(source, attempt)),
    enter: () => {
      store.setState({ news: null });
    },
  };
}
