import { replaySession } from "../exam/replay-session.ts";
import { reviewEntriesOf } from "../review/review-entries.ts";
import type { AttemptDigest, DigestedQuestion } from "./attempt-digest.ts";
import type { FinishedAttempt } from "./attempt-record.ts";

/** The digest of a finished attempt, from its own record alone. Throws if the record lacks an item or a verdict of its form. */
export function digestOf(attempt: FinishedAttempt): AttemptDigest {
  const { blueprint, conditions, form, result } = attempt;
  const { interruptions } = replaySession(form, conditions.timeLimitMs, attempt.events);
  const titles = new Map(blueprint.domains.map(({ id, title }) => [id, title]));
  return {
    digestVersion: 1,
    attemptId: attempt.attemptId,
    bank: attempt.bank,
    scale: blueprint.scoring.scale,
    mode: form.mode,
    formCode: form.code,
    profile: conditions.profile,
    allowanceId: conditions.allowanceId,
    timeLimitMs: conditions.timeLimitMs,
    startedAtMs: attempt.startedAtMs,
    endedAtMs: attempt.endedAtMs,
    endReason: attempt.endReason,
    elapsedMs: attempt.elapsedMs,
    interruptionCount: interruptions.length,
    scoredCount: result.scoredCount,
    rightCount: result.rightCount,
    estimatedScaledScore: result.estimatedScaledScore,
    hasPassed: result.hasPassed,
    domains: result.domains.map((domain) => ({
      ...domain,
      title: titles.get(domain.domainId) ?? domain.domainId,
    })),
    questions: questionsOf(attempt),
  };
}

function questionsOf(attempt: FinishedAttempt): readonly DigestedQuestion[] {
  return reviewEntriesOf(attempt).map((entry) => ({
    itemId: entry.item.id,
    objective: entry.item.objective,
    domainId: entry.domainId,
    taskId: entry.taskId,
    kind: entry.item.kind,
    verdict: entry.verdict,
    isScored: entry.isScored,
    isFlagged: entry.isFlagged,
    wasChanged: entry.wasChanged,
    confidence: entry.confidence,
    timeSpentMs: entry.timeSpentMs,
  }));
}
