import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type StorageError, StorageFailure, storageErrorOf } from "./storage-error.ts";

/**
 * The outcome of `work`, or "storage-timeout" once `limitMs` have gone by: on a full disk a write may never settle.
 * What timed out may still reach the disk later, so it must be safe to do twice.
 */
export async function withinTimeLimit<T>(
  limitMs: number,
  work: () => Promise<T>,
): Promise<Result<T, StorageError>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new StorageFailure("storage-timeout", `no answer within ${limitMs} ms`));
    }, limitMs);
  });
  try {
    return ok(await Promise.race([work(), limit]));
  } catch (cause) {
    return err(storageErrorOf(cause));
  } finally {
    clearTimeout(timer);
  }
}
