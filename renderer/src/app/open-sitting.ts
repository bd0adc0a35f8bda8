import { type OpenAttempt } from "../../../shared/attempts/attempt-record.ts";
import { mergeEvents } from "../../../shared/attempts/merge-events.ts";
import { type SequencedEvent } from "../../../shared/ipc/contract.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { createSittingStore, type SittingStore } from "../features/exam/sitting-store.ts";
import { createExamClock, type ExamClock } from "../platform/exam-clock.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

/** A sitting on screen: the attempt, its clock, and the store that takes its events. */
export interface Sitting {
  readonly attempt: OpenAttempt;
  readonly clock: ExamClock;
  readonly store: SittingStore;
}

/** Brings database and journal to the same events: each gets what only the other has. */
async function level(
  { ask, repository }: AppServices,
  attempt: OpenAttempt,
  places: {
    readonly merged: readonly SequencedEvent[];
    readonly stored: readonly SequencedEvent[];
    readonly journalled: readonly SequencedEvent[];
  },
): Promise<AppProblem | null> {
  const { attemptId } = attempt;
  const { merged, stored, journalled } = places;
  const has = (list: readonly SequencedEvent[], sequence: number) =>
    list.some((entry) => entry.sequence === sequence);
  for (const entry of merged) {
    if (!has(stored, entry.sequence)) {
      const written = await repository.appendEvent(attemptId, entry);
      if (!written.ok) return { source: "storage", error: written.error };
    }
    if (!has(journalled, entry.sequence)) {
      const written = await ask("sitting:append", { attemptId, entry });
      if (!written.ok) return { source: "main", error: written.error };
    }
  }
  return null;
}

/** Starts or resumes the clock for an attempt and makes its store, with every event that reached a disk. */
export async function openSitting(
  services: AppServices,
  attempt: OpenAttempt,
  stored: readonly SequencedEvent[],
): Promise<Result<Sitting, AppProblem>> {
  const { attemptId, conditions } = attempt;
  const opened = await services.ask("sitting:open", {
    attemptId,
    timeLimitMs: conditions.timeLimitMs,
    countsSleep: conditions.countsSleep,
    elapsedMs: stored.at(-1)?.event.elapsedMs ?? 0,
  });
  if (!opened.ok) return err({ source: "main", error: opened.error });
  const { elapsedMs, journal, interruption } = opened.value;
  const merged = mergeEvents(stored, journal);
  const problem = await level(services, attempt, { merged, stored, journalled: journal });
  if (problem !== null) {
    await services.ask("sitting:close", { attemptId, isFinished: false });
    return err(problem);
  }
  const clock = createExamClock({ attemptId, elapsedMs, listen: services.listen });
  const store = createSittingStore({
    open: attempt,
    events: merged,
    clock,
    interruption,
    services,
  });
  return ok({ attempt, clock, store });
}
