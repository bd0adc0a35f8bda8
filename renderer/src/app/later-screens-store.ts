import { type ComponentType } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type AppProblem } from "./app-problem.ts";
import type { LaterScreensProps } from "./LaterScreens.tsx";

type LaterScreensState =
  | { readonly status: "loading" }
  | { readonly status: "there"; readonly Screens: ComponentType<LaterScreensProps> }
  | { readonly status: "failed"; readonly problem: AppProblem };

/** The screens beyond Home, which are read from the disk after it. */
export type LaterScreensStore = StoreApi<LaterScreensState> & {
  /** Reads them, unless they are there or on their way. Never rejects. */
  readonly load: () => Promise<void>;
};

/** Makes the store of what `importScreens` brings, which is asked when they are to be loaded. */
export function createLaterScreensStore(
  importScreens: () => Promise<ComponentType<LaterScreensProps>>,
): LaterScreensStore {
  const store = createStore<LaterScreensState>()(() => ({ status: "loading" }));
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    store.setState({ status: "loading" }, true);
    try {
      store.setState({ status: "there", Screens: await importScreens() }, true);
    } catch (error) {
      loading = null;
      const problem: AppProblem = {
        source: "program",
        error: { code: "screens-not-loaded", detail: String(error) },
      };
      store.setState({ status: "failed", problem }, true);
    }
  };
  return Object.assign(store, { load: () => (loading ??= load()) });
}
