import { createStore, type StoreApi } from "zustand/vanilla";
import type { Result } from "../../../shared/lib/result.ts";
import { type MissKey, missKeyOf } from "../../../shared/study/miss-key.ts";
import type { MissNote } from "../../../shared/study/miss-note.ts";
import type { StorageError } from "./storage-error.ts";

/** Where a note is on its way to the disk. */
export type NoteSaveState =
  | { readonly status: "saving" }
  | { readonly status: "saved" }
  | { readonly status: "not-saved"; readonly error: StorageError };

interface MissNoteDeskState {
  /** What was put down since the app was started, saved or not: it counts before what was read from the database. */
  readonly written: ReadonlyMap<MissKey, MissNote>;
  readonly saves: ReadonlyMap<MissKey, NoteSaveState>;
}

/** What the person puts down about misses, wherever they do so. What could not be saved stays here until it can. */
export type MissNoteDesk = StoreApi<MissNoteDeskState> & {
  /** Keeps a note; one that is being typed is saved once typing pauses. */
  readonly write: (note: Omit<MissNote, "changedAtMs">, isTyping: boolean) => void;
  /** Saves at once what waits for typing to pause. */
  readonly flush: () => void;
  /** Tries again to save what could not be saved. */
  readonly retry: () => void;
};

interface DeskParts {
  readonly save: (note: MissNote) => Promise<Result<void, StorageError>>;
  /** Wall clock, ms since 1970. */
  readonly nowMs: () => number;
  /** Runs something once after a delay in ms; returns how to call it off. */
  readonly schedule: (run: () => void, delayMs: number) => () => void;
}

/** How long somebody must have stopped typing, in ms. */
const TYPING_PAUSE_MS = 500;

/** Makes a desk that saves one note of a miss after the other, the newest always last. */
export function createMissNoteDesk({ save, nowMs, schedule }: DeskParts): MissNoteDesk {
  const store = createStore<MissNoteDeskState>()(() => ({ written: new Map(), saves: new Map() }));
  const waiting = new Map<MissKey, () => void>();
  const underWay = new Set<MissKey>();

  const mark = (key: MissKey, state: NoteSaveState): void => {
    store.setState(({ saves }) => ({ saves: new Map([...saves, [key, state]]) }));
  };
  const saveNow = async (key: MissKey): Promise<void> => {
    waiting.get(key)?.();
    waiting.delete(key);
    // The save that is under way looks for what was written meanwhile.
    if (underWay.has(key)) return;
    underWay.add(key);
    mark(key, { status: "saving" });
    let saved: MissNote | undefined;
    let outcome: Result<void, StorageError> = { ok: true, value: undefined };
    do {
      saved = store.getState().written.get(key);
      if (saved !== undefined) outcome = await save(saved);
    } while (saved !== store.getState().written.get(key) && !waiting.has(key));
    underWay.delete(key);
    if (!outcome.ok) mark(key, { status: "not-saved", error: outcome.error });
    else if (!waiting.has(key)) mark(key, { status: "saved" });
  };
  const flush = (): void => {
    for (const key of [...waiting.keys()]) void saveNow(key);
  };
  return Object.assign(store, {
    write: (note: Omit<MissNote, "changedAtMs">, isTyping: boolean) => {
      const key = missKeyOf(note);
      const written = { ...note, changedAtMs: nowMs() };
      store.setState((state) => ({ written: new Map([...state.written, [key, written]]) }));
      waiting.get(key)?.();
      waiting.delete(key);
      if (!isTyping) {
        void saveNow(key);
        return;
      }
      mark(key, { status: "saving" });
      waiting.set(
        key,
        schedule(() => void saveNow(key), TYPING_PAUSE_MS),
      );
    },
    flush,
    retry: () => {
      const { saves } = store.getState();
      for (const [key, { status }] of saves) if (status === "not-saved") void saveNow(key);
    },
  });
}
