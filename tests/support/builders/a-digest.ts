import type { z } from "zod";
import {
  type AttemptDigest,
  AttemptDigestSchema,
} from "../../../shared/attempts/attempt-digest.ts";
import { aBankSummary } from "./a-bank-summary.ts";

type DigestInput = z.input<typeof AttemptDigestSchema>;
type QuestionInput = DigestInput["questions"][number];

/** A scored single-choice question of domain 1, shown for ten seconds and answered right. */
export function aDigestedQuestion(changes: Partial<QuestionInput> = {}): QuestionInput {
  const domainId = changes.domainId ?? "1";
  return {
    itemId: "q-single",
    objective: `${domainId}.1.1`,
    domainId,
    taskId: `${domainId}.1`,
    kind: "single-choice",
    verdict: "right",
    isScored: true,
    isFlagged: false,
    wasChanged: false,
    confidence: null,
    timeSpentMs: 10_000,
    ...changes,
  };
}

/** A mock of the bank that `aBankSummary` sums up, ended by the candidate at the end of 2026. Its counts do not follow its questions. */
export function aDigest(changes: Partial<DigestInput> = {}): AttemptDigest {
  return AttemptDigestSchema.parse({
    digestVersion: 1,
    attemptId: "5f8b1f4e-3c57-4d0a-9a44-0d9a3b0f6a11",
    bank: aBankSummary(),
    scale: { min: 100, max: 1000, passing: 700 },
    mode: { type: "seeded", seed: 7 },
    formCode: null,
    profile: "real-exam",
    allowanceId: null,
    timeLimitMs: 600_000,
    startedAtMs: 1_799_999_400_000,
    endedAtMs: 1_800_000_000_000,
    endReason: "ended-by-candidate",
    elapsedMs: 600_000,
    interruptionCount: 0,
    scoredCount: 0,
    rightCount: 0,
    estimatedScaledScore: 100,
    hasPassed: false,
    domains: [],
    questions: [],
    ...changes,
  });
}
