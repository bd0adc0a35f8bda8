import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import type { SaveErrorCode, SittingServices } from "./sitting-services.ts";

/** Stores a finished attempt for good and then has its journal removed. Can be asked again after it failed. */
export async function closeSitting(
  { repository, ask }: SittingServices,
  finished: FinishedAttempt,
): Promise<Result<void, SaveErrorCode>> {
  const stored = await repository.finish(finished);
  if (!stored.ok) return err(stored.error.code);
  const closed = await ask("sitting:close", { attemptId: finished.attemptId, isFinished: true });
  // A sitting that is not open any more was closed by the try before this one.
  return closed.ok || closed.error.code === "sitting-not-open"
    ? ok(undefined)
    : err(closed.error.code);
}
