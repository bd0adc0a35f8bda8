import { ok } from "../../../shared/lib/result.ts";
import type { IpcHandlers } from "./ipc-handlers.ts";

/** Looks after the disk on behalf of what the page itself stores. */
export function createStorageHandlers(disk: {
  readonly flush: () => void;
  readonly hasRoom: () => Promise<boolean>;
}): Pick<IpcHandlers, `storage:${string}` & keyof IpcHandlers> {
  return {
    "storage:flush": () => {
      disk.flush();
      return ok({});
    },
    "storage:room": async () => ok({ hasRoom: await disk.hasRoom() }),
  };
}
