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
  /** Reads them, once: a page that missed a file of its program never asks for it again. Never rejects. */
  readonly load: () => Promise<void>;
};

/** Makes the store of what `importScreens` brings, which is asked when they are to be loaded. */
export function createLaterScreensStore(
  importScreens: () => Promise<ComponentType<LaterScreensProps>>,
): LaterScreensStore {
  const store = createStore<LaterScreensState>()(() => ({ status: "loading" }));
  const read = async (): Promise<void> => {
    try {
      store.setState({ status: "there", Screens: await importScreens() }, true);
    } catch (error) {
      const detail = String(error);
      const problem = { source: "program", error: { code: "screens-not-loaded", detail } } as const;
      store.setState({ status: "failed", problem }, true);
    }
  };
  let reading: Promise<void> | null = null;
  return Object.assign(store, { load: () => (reading ??= read()) });
}
