import { describe, expect, it } from "vitest";
import { aForm } from "../../tests/support/builders/a-form.ts";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import { aFinishedAttempt, someEvents } from "../../tests/support/builders/an-attempt.ts";
import { aMatching, aSingleChoice } from "../../tests/support/builders/an-item.ts";
import { AttemptDigestSchema } from "./attempt-digest.ts";
import { digestOf } from "./digest-of.ts";

const items = [
  aSingleChoice({ id: "q-first", objective: "2.1.1", key: "b" }),
  aMatching({ id: "q-second", objective: "1.2.1" }),
];
const interruption = {
  kind: "suspended",
  atElapsedMs: 2000,
  lengthMs: 60_000,
  isEstimated: false,
  wasCounted: false,
} as const;
const attempt = aFinishedAttempt({
  items,
  form: aForm(items),
  events: someEvents(
    { type: "answered", elapsedMs: 1000, itemId: "q-first", response: aChoice("b") },
    { type: "rated", elapsedMs: 1500, itemId: "q-first", confidence: "guess" },
    { type: "interrupted", elapsedMs: 2000, interruption },
    { type: "moved", elapsedMs: 3000, position: 1 },
    { type: "flagged", elapsedMs: 4000, itemId: "q-second", isFlagged: true },
    { type: "ended-by-candidate", elapsedMs: 10_000 },
  ),
});

describe("digestOf", () => {
  it("tells of each question where it belongs, how it was marked and what the candidate did", () => {
    expect(digestOf(attempt).questions).toEqual([
      {
        itemId: "q-first",
        objective: "2.1.1",
        domainId: "2",
        taskId: "2.1",
        kind: "single-choice",
        verdict: "right",
        isScored: true,
        isFlagged: false,
        wasChanged: false,
        confidence: "guess",
        timeSpentMs: 3000,
      },
      {
        itemId: "q-second",
        objective: "1.2.1",
        domainId: "1",
        taskId: "1.2",
        kind: "matching",
        verdict: "unanswered",
        isScored: true,
        isFlagged: true,
        wasChanged: false,
        confidence: null,
        timeSpentMs: 7000,
      },
    ]);
  });

  it("carries the result as it was marked, the scale it stands on and the interruptions", () => {
    const digest = digestOf(attempt);
    expect(digest).toMatchObject({
      estimatedScaledScore: attempt.result.estimatedScaledScore,
      hasPassed: attempt.result.hasPassed,
      scoredCount: 2,
      rightCount: 1,
      scale: attempt.blueprint.scoring.scale,
      interruptionCount: 1,
      elapsedMs: 10_000,
    });
    expect(digest.domains.map(({ domainId, title }) => [domainId, title])).toEqual(
      attempt.blueprint.domains.map(({ id, title }) => [id, title]),
    );
  });

  it("is what its schema reads back", () => {
    const digest = digestOf(attempt);
    expect(AttemptDigestSchema.parse(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
  });
});
