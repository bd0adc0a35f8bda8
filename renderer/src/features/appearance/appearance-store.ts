import { createStore, type StoreApi } from "zustand/vanilla";
import type { Appearance, AppearanceMemory } from "../../platform/appearance-memory.ts";

interface AppearanceState {
  readonly appearance: Appearance;
  /** Shows it at once and remembers it. */
  readonly change: (change: Partial<Appearance>) => void;
}
export type AppearanceStore = StoreApi<AppearanceState>;

/** How the app looks. It is shown as soon as the store is made: before there is anything to see. */
export function createAppearanceStore(
  memory: AppearanceMemory,
  show: (appearance: Appearance) => void,
): AppearanceStore {
  const remembered = memory.recall();
  show(remembered);
  return createStore<AppearanceState>()((set, get) => ({
    appearance: remembered,
    change: (change) => {
      const appearance = { ...get().appearance, ...change };
      show(appearance);
      memory.remember(appearance);
      set({ appearance });
    },
  }));
}
