import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import type { SaveErrorCode, SittingServices } from "./sitting-services.ts";

/** Has the journal of an attempt removed, once its result is stored for good. Can be asked again after it failed. */
export async function closeSitting(
  ask: SittingServices["ask"],
  attemptId: AttemptId,
): Promise<Result<void, SaveErrorCode>> {
  const closed = await ask("sitting:close", { attemptId, isFinished: true });
  // A sitting that is not open any more was closed by the try before this one.
  return closed.ok || closed.error.code === "sitting-not-open"
    ? ok(undefined)
    : err(closed.error.code);
}
