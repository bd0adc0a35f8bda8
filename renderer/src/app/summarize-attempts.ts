import { type OpenAttempt } from "../../../shared/attempts/attempt-record.ts";
import { answeredItems } from "../../../shared/exam/answered-items.ts";
import { replaySession } from "../../../shared/exam/replay-session.ts";
import { type SequencedEvent } from "../../../shared/ipc/contract.ts";
import { type RecoveryFinding, type RecoveryPlan } from "../../../shared/recovery/plan-recovery.ts";
import { type OpenAttemptEntry } from "../data/attempts-repository.ts";
import { type AttemptFacts } from "../features/home/attempt-facts.ts";
import { type FoundAttempt } from "../features/home/found-attempt.ts";
import { type OpenAttemptSummary } from "../features/home/open-attempt-summary.ts";
import { satMockName } from "../ui/sat-mock-name.ts";

/** What a sitting has come to, by replaying its steps. `journalMs` is the exam time that its journal knows. */
function factsOf(
  attempt: OpenAttempt,
  events: readonly SequencedEvent[],
  journalMs: number | null,
): AttemptFacts {
  const { timeLimitMs, countsSleep } = attempt.conditions;
  const session = replaySession(
    attempt.form,
    timeLimitMs,
    events.map((entry) => entry.event),
  );
  const lastStepMs = session.status === "ended" ? session.endedAtMs : session.elapsedMs;
  const elapsedMs = Math.max(lastStepMs, journalMs ?? 0);
  return {
    attemptId: attempt.attemptId,
    bank: attempt.bank,
    examCode: attempt.blueprint.exam.code,
    mockName: satMockName(attempt.form.mode, attempt.conditions.profile),
    startedAtMs: attempt.startedAtMs,
    answeredCount: [...session.items.values()].filter((item) => item.response !== null).length,
    questionCount: attempt.form.positions.length,
    remainingMs: timeLimitMs === null ? null : timeLimitMs - elapsedMs,
    // Where time away counts, only opening the sitting tells how much is left.
    isTimeExact: journalMs !== null && !countsSleep,
  };
}

/** Sums up an open sitting as it will be when it goes on. */
export function summarizeOpen(
  { attempt, events }: OpenAttemptEntry,
  { resumptions }: RecoveryPlan,
): OpenAttemptSummary {
  const resumption = resumptions.get(attempt.attemptId);
  const taken = resumption?.taken.map(({ event }) => event) ?? [];
  return {
    ...factsOf(attempt, resumption?.events ?? events, resumption?.elapsedMs ?? null),
    takenStepCount: taken.length,
    takenAnswerCount: answeredItems(taken).size,
    journal: resumption?.journal ?? "whole",
  };
}

/** Sums up what was found and has to be decided about. */
export function summarizeFinding(finding: RecoveryFinding): FoundAttempt {
  switch (finding.kind) {
    case "unidentified":
    case "unreadable":
      return finding;
    case "attempt-missing":
    case "other-version":
    case "steps-lost": {
      const { attempt, events, elapsedMs, ...rest } = finding;
      return { ...rest, facts: factsOf(attempt, events, elapsedMs) };
    }
  }
}
