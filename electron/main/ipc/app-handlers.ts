import type { IpcResponse } from "../../../shared/ipc/contract.ts";
import { ok } from "../../../shared/lib/result.ts";
import type { IpcHandlers } from "./ipc-handlers.ts";

/** Answers what is known of the app from its start, and has the page's local storage flushed. */
export function createAppHandlers(
  info: IpcResponse<"app:info">,
  flushStorage: () => void,
): Pick<IpcHandlers, "app:info" | "storage:flush"> {
  return {
    "app:info": () => ok(info),
    "storage:flush": () => {
      flushStorage();
      return ok({});
    },
  };
}
