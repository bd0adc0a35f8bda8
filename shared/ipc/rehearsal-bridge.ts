import type { Result } from "../lib/result.ts";
import type { IpcError } from "./ipc-error.ts";

/** What the preload script puts on `window.rehearsal`: the only way out of the renderer. */
export interface RehearsalBridge {
  readonly request: (channel: string, request: unknown) => Promise<Result<unknown, IpcError>>;
  /** Listens to an event of the main process; returns how to stop. */
  readonly on: (event: string, listener: (payload: unknown) => void) => () => void;
  /** Hands a file (a `File` of the page) over that the person dropped. Where it lies goes to the main process and stays there. */
  readonly handOver: (file: object) => void;
}
