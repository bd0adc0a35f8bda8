import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import type { StorageError } from "./storage-error.ts";

/** Why something could not be done with the person's data, and where it failed. */
export type DataProblem =
  | { readonly source: "storage"; readonly error: StorageError }
  | { readonly source: "main"; readonly error: IpcError };
