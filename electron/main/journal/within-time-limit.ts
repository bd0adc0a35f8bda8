import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, type Result } from "../../../shared/lib/result.ts";

/**
 * The outcome of `work`, or "journal-timeout" once `limitMs` have gone by: a failing disk may never answer. The work itself
 * goes on and may still reach the disk, so it must be safe to ask for twice.
 */
export async function withinTimeLimit(
  limitMs: number,
  work: Promise<Result<void, IpcError>>,
): Promise<Result<void, IpcError>> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Result<void, IpcError>>((resolve) => {
    timer = setTimeout(() => {
      resolve(err({ code: "journal-timeout", detail: `no answer within ${limitMs} ms` }));
    }, limitMs);
  });
  const outcome = await Promise.race([work, limit]);
  clearTimeout(timer);
  return outcome;
}
