import type { IpcResponse } from "../../../shared/ipc/contract.ts";
import { ok } from "../../../shared/lib/result.ts";
import type { IpcHandlers } from "./ipc-handlers.ts";

/** Answers what is known of the app from its start. */
export function createAppHandlers(info: IpcResponse<"app:info">): Pick<IpcHandlers, "app:info"> {
  return { "app:info": () => ok(info) };
}
