import { createStore, type StoreApi } from "zustand/vanilla";
import type { BackupEntry, BackupName } from "../../../../shared/backup/backup-entry.ts";
import type { BackupCounts } from "../../../../shared/backup/backup-head.ts";
import type { RestorePlan } from "../../../../shared/backup/plan-restore.ts";
import type { Result } from "../../../../shared/lib/result.ts";
import type { BackupKeeper } from "../../data/backup-keeper.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import type { OpenRestore } from "../../data/open-restore.ts";
import type { AddedRows } from "../../data/row-store.ts";

/** The part of the screen that something was asked for in, and where its outcome is told. */
export type SettingsPart = "backups" | "file" | "erase";

/** What takes a moment. */
export type Work =
  "backing-up" | "exporting" | "opening" | "restoring" | "undoing" | "counting" | "erasing";

/** What came of the last thing that was asked for. */
export type Outcome =
  | { readonly type: "backed-up"; readonly backup: BackupEntry | null }
  | { readonly type: "exported" }
  | { readonly type: "undone"; readonly keptCount: number }
  | { readonly type: "problem"; readonly problem: DataProblem };

/** What is asked before it is done. */
type Question =
  | { readonly type: "restore"; readonly part: SettingsPart; readonly restore: OpenRestore }
  | { readonly type: "erase"; readonly counts: BackupCounts };

interface SettingsState {
  /** Newest first; null until they have been read. */
  readonly backups: readonly BackupEntry[] | null;
  readonly work: { readonly part: SettingsPart; readonly what: Work } | null;
  readonly news: { readonly part: SettingsPart; readonly outcome: Outcome } | null;
  readonly question: Question | null;
  /** The last restore, which can be undone until there is another one or the app is closed. */
  readonly lastRestore: {
    readonly part: SettingsPart;
    readonly plan: RestorePlan;
    readonly added: AddedRows;
  } | null;
}

/** What the screen may ask for. Each ends with news or a question, and never rejects. */
interface SettingsCommands {
  /** Begins a visit: reads the backups, and opens the one that was asked for, if any. */
  readonly enter: (preview: BackupName | null) => Promise<void>;
  readonly backUpNow: () => Promise<void>;
  readonly exportFile: (part: SettingsPart) => Promise<void>;
  readonly openBackup: (name: BackupName) => Promise<void>;
  readonly openFile: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly askToErase: () => Promise<void>;
  readonly erase: (choice: { readonly withBackups: boolean }) => Promise<void>;
  readonly dropQuestion: () => void;
}

export type SettingsStore = StoreApi<SettingsState> & { readonly commands: SettingsCommands };

/** The store of the screen. It outlives a visit, so that a restore can still be undone after a look around. */
export function createSettingsStore(keeper: BackupKeeper): SettingsStore {
  const store = createStore<SettingsState>()(() => ({
    backups: null,
    work: null,
    news: null,
    question: null,
    lastRestore: null,
  }));
  return Object.assign(store, { commands: createCommands(store, keeper) });
}

function createCommands(store: StoreApi<SettingsState>, keeper: BackupKeeper): SettingsCommands {
  const tell = (part: SettingsPart, outcome: Outcome): void => {
    store.setState({ news: { part, outcome } });
  };

  const readBackups = async (): Promise<void> => {
    const backups = await keeper.list();
    if (backups.ok) store.setState({ backups: backups.value });
    else tell("backups", { type: "problem", problem: backups.error });
  };

  /** Does one thing at a time; answers null where it failed, which is then told, or where another is under way. */
  const work = async <T>(
    part: SettingsPart,
    what: Work,
    task: () => Promise<Result<T, DataProblem>>,
  ): Promise<{ readonly value: T } | null> => {
    if (store.getState().work !== null) return null;
    store.setState({ work: { part, what }, news: null });
    const outcome = await task();
    store.setState({ work: null });
    if (outcome.ok) return { value: outcome.value };
    tell(part, { type: "problem", problem: outcome.error });
    return null;
  };

  const ask = (part: SettingsPart, restore: OpenRestore | null): void => {
    if (restore !== null) store.setState({ question: { type: "restore", part, restore } });
  };

  const openBackup = async (name: BackupName): Promise<void> => {
    const opened = await work("backups", "opening", () => keeper.openBackup(name));
    if (opened) ask("backups", opened.value);
  };

  const restore = async (): Promise<void> => {
    const { question } = store.getState();
    if (question?.type !== "restore") return;
    store.setState({ question: null });
    const { part, restore: opened } = question;
    const added = await work(part, "restoring", () => keeper.restore(opened));
    if (added)
      store.setState({ lastRestore: { part, plan: opened.plan, added: added.value }, news: null });
    await readBackups();
  };

  const undo = async (): Promise<void> => {
    const { lastRestore } = store.getState();
    if (lastRestore === null) return;
    const { part, added } = lastRestore;
    const undone = await work(part, "undoing", () => keeper.undo(added));
    if (!undone) return;
    store.setState({ lastRestore: null });
    tell(part, { type: "undone", keptCount: undone.value });
  };

  return {
    enter: async (preview) => {
      store.setState({ news: null, question: null });
      await readBackups();
      if (preview !== null) await openBackup(preview);
    },
    backUpNow: async () => {
      const made = await work("backups", "backing-up", () => keeper.backUp("by-hand"));
      if (made) tell("backups", { type: "backed-up", backup: made.value });
      await readBackups();
    },
    exportFile: async (part) => {
      const written = await work(part, "exporting", keeper.exportFile);
      if (written?.value === true) tell(part, { type: "exported" });
    },
    openBackup,
    openFile: async () => {
      const opened = await work("file", "opening", keeper.openFile);
      if (opened) ask("file", opened.value);
    },
    restore,
    undo,
    askToErase: async () => {
      const counts = await work("erase", "counting", keeper.count);
      if (counts) store.setState({ question: { type: "erase", counts: counts.value } });
    },
    erase: async (choice) => {
      store.setState({ question: null });
      await work("erase", "erasing", () => keeper.erase(choice));
    },
    dropQuestion: () => {
      store.setState({ question: null });
    },
  };
}
