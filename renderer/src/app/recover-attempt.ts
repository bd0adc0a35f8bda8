import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type RecoveryFinding } from "../../../shared/recovery/plan-recovery.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

/**
 * Puts into the database what was found. A journal is removed only once all that it holds is there for good; that of a missing
 * attempt goes on as its journal.
 */
export async function recoverAttempt(
  services: AppServices,
  finding: RecoveryFinding,
): Promise<Result<null, AppProblem>> {
  if (finding.kind === "unidentified" || finding.kind === "unreadable") return ok(null);
  const { kind, attempt, events } = finding;
  const attemptId = kind === "other-version" ? services.newAttemptId() : attempt.attemptId;
  const stored = await services.repository.restoreOpen({ ...attempt, attemptId }, events);
  if (!stored.ok) return err({ source: "storage", error: stored.error });
  return kind === "attempt-missing" ? ok(null) : removeJournal(services, finding.attemptId);
}

/** Has the journal of an attempt removed that is not being sat; one that is there no longer is as good as removed. */
export async function removeJournal(
  { ask }: Pick<AppServices, "ask">,
  attemptId: AttemptId,
): Promise<Result<null, AppProblem>> {
  const closed = await ask("sitting:close", { attemptId, isFinished: true });
  return closed.ok || closed.error.code === "sitting-not-open"
    ? ok(null)
    : err({ source: "main", error: closed.error });
}
