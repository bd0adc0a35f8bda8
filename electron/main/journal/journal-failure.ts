import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";
import { writeTrouble } from "../report/write-trouble.ts";

/** A failure to write a journal as the bridge answers it; `detail` is a system code, never a path. */
export function journalFailure(error: unknown): { readonly ok: false; readonly error: IpcError } {
  return err({ code: `journal-${writeTrouble(error)}`, detail: failureName(error) });
}
