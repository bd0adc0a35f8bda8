import type { AttemptsRepository } from "../../data/attempts-repository.ts";
import type { StorageErrorCode } from "../../data/storage-error.ts";
import type { Ask } from "../../platform/bridge.ts";
import type { IpcErrorCode } from "../../../../shared/ipc/ipc-error.ts";

/** What a sitting needs from outside. */
export interface SittingServices {
  readonly repository: Pick<AttemptsRepository, "appendEvent" | "restoreOpen" | "finish">;
  readonly ask: Ask;
  /** Wall clock, ms since 1970. */
  readonly nowMs: () => number;
}

/** Why something of a sitting is not on the disk: from the database or from the main process. */
export type SaveErrorCode = StorageErrorCode | IpcErrorCode;
