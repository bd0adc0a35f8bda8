import { finishAttempt } from "../../../../shared/attempts/finish-attempt.ts";
import type { OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { ExamEvent } from "../../../../shared/exam/exam-event.ts";
import type { EndedSession } from "../../../../shared/exam/exam-session.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import type { SaveErrorCode, SittingServices } from "./sitting-services.ts";

/** Scores an ended sitting, stores it for good and then has its journal removed. Can be asked again after it failed. */
export async function closeSitting(
  { repository, ask, nowMs }: SittingServices,
  sitting: {
    readonly open: OpenAttempt;
    readonly events: readonly ExamEvent[];
    readonly session: EndedSession;
  },
): Promise<Result<void, SaveErrorCode>> {
  const finished = finishAttempt({ ...sitting, endedAtMs: nowMs() });
  const stored = await repository.finish(finished);
  if (!stored.ok) return err(stored.error.code);
  const closed = await ask("sitting:close", { attemptId: finished.attemptId, isFinished: true });
  // A sitting that is not open any more was closed by the try before this one.
  return closed.ok || closed.error.code === "sitting-not-open"
    ? ok(undefined)
    : err(closed.error.code);
}
