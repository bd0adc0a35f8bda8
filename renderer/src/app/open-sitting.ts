import { type OpenAttempt } from "../../../shared/attempts/attempt-record.ts";
import { isSameEvent, mergeEvents } from "../../../shared/attempts/merge-events.ts";
import { type SequencedEvent } from "../../../shared/ipc/contract.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type OpenAttemptEntry } from "../data/attempts-repository.ts";
import { type SittingArrival } from "../features/exam/sitting-arrival.ts";
import { createSittingStore, type SittingStore } from "../features/exam/sitting-store.ts";
import { createExamClock, type ExamClock } from "../platform/exam-clock.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

/** A sitting on screen: the attempt, its clock, and the store that takes its events. */
export interface Sitting {
  readonly attempt: OpenAttempt;
  readonly clock: ExamClock;
  readonly store: SittingStore;
  readonly arrival: SittingArrival;
}

function has(list: readonly SequencedEvent[], entry: SequencedEvent): boolean {
  return list.some((known) => isSameEvent(known, entry));
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
  for (const entry of merged) {
    if (!has(stored, entry)) {
      const written = await repository.appendEvent(attemptId, entry);
      if (!written.ok) return { source: "storage", error: written.error };
    }
    if (!has(journalled, entry)) {
      const written = await ask("sitting:append", { attemptId, entry });
      if (!written.ok) return { source: "main", error: written.error };
    }
  }
  return null;
}

/**
 * Starts or resumes the clock for an attempt and makes its store, with every event that reached a disk. Where database and journal
 * contradict each other, or a step can be read in neither, nothing is opened or changed: the person decides first.
 */
export async function openSitting(
  services: AppServices,
  entry: OpenAttemptEntry,
): Promise<Result<Sitting, AppProblem>> {
  const { attempt, events: stored } = entry;
  const { attemptId } = attempt;
  const opened = await services.ask("sitting:open", {
    attempt,
    elapsedMs: stored.at(-1)?.event.elapsedMs ?? 0,
  });
  if (!opened.ok) return err({ source: "main", error: opened.error });
  const { elapsedMs, journal, isJournalDamaged, interruption } = opened.value;
  const giveUp = async (problem: AppProblem) => {
    await services.ask("sitting:close", { attemptId, isFinished: false });
    return err(problem);
  };
  const merged = mergeEvents(entry, journal);
  if (merged.status !== "whole")
    return giveUp({
      source: "recovery",
      error: {
        code: merged.status === "broken" ? "steps-lost" : "journal-contradicts",
        detail: attemptId,
      },
    });
  const places = { merged: merged.events, stored, journalled: journal };
  const problem = await level(services, attempt, places);
  if (problem !== null) return giveUp(problem);
  const clock = createExamClock({ attemptId, elapsedMs, listen: services.listen });
  const store = createSittingStore({
    open: attempt,
    events: merged.events,
    clock,
    interruption,
    services,
  });
  const taken = journal.filter((known) => !has(stored, known));
  return ok({ attempt, clock, store, arrival: { taken, isJournalDamaged } });
}
