import type { IpcError, IpcErrorCode } from "../../../shared/ipc/ipc-error.ts";
import { err } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";

/** What people can do something about, by what the system calls it. */
const codes: ReadonlyMap<string, IpcErrorCode> = new Map([
  ["ENOSPC", "journal-full"],
  ["EDQUOT", "journal-full"],
  ["EFBIG", "journal-full"],
  ["EACCES", "journal-forbidden"],
  ["EPERM", "journal-forbidden"],
  ["EROFS", "journal-forbidden"],
]);

/** A failure to write a journal as the bridge answers it; `detail` is a system code, never a path. */
export function journalFailure(error: unknown): { readonly ok: false; readonly error: IpcError } {
  const name = failureName(error);
  return err({ code: codes.get(name) ?? "journal-write-failed", detail: name });
}
