import { createStore, type StoreApi } from "zustand/vanilla";
import type { IpcResponse } from "../../../../shared/ipc/contract.ts";
import type { Ask } from "../../platform/bridge.ts";

/** What the main process knows of the app. */
export type AppInfo = IpcResponse<"app:info">;

type AboutState =
  | { readonly status: "unread" | "unknown"; readonly info: null }
  | { readonly status: "read"; readonly info: AppInfo };

export type AboutStore = StoreApi<AboutState> & {
  /** Asks for it, unless it is known already. Never rejects: what cannot be found out is unknown. */
  readonly enter: () => Promise<void>;
};

/** The store of what the app says of itself. */
export function createAboutStore(ask: Ask): AboutStore {
  const store = createStore<AboutState>()(() => ({ status: "unread", info: null }));
  return Object.assign(store, {
    enter: async () => {
      if (store.getState().info !== null) return;
      const answer = await ask("app:info", {});
      store.setState(
        answer.ok ? { status: "read", info: answer.value } : { status: "unknown", info: null },
      );
    },
  });
}
