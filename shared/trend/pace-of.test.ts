import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDigestedQuestion } from "../../tests/support/builders/a-digest.ts";
import { anAttemptDigest } from "../../tests/support/builders/an-attempt-digest.ts";
import { furthestBehind, paceOf } from "./pace-of.ts";

function withTimes(times: readonly number[], timeLimitMs: number | null) {
  const questions = times.map((timeSpentMs) => aDigestedQuestion({ timeSpentMs }));
  const elapsedMs = times.reduce((sum, time) => sum + time, 0);
  return anAttemptDigest({ questions, timeLimitMs, elapsedMs });
}

describe("the pace of an attempt", () => {
  it("adds up the time along the form against the time limit in equal parts", () => {
    const { steps } = paceOf(withTimes([1000, 7000, 2000], 12_000));
    expect(steps.map(({ totalMs, evenTotalMs }) => [totalMs, evenTotalMs])).toEqual([
      [1000, 4000],
      [8000, 8000],
      [10_000, 12_000],
    ]);
  });

  it("without a time limit divides the time that was used", () => {
    expect(paceOf(withTimes([1000, 5000], null))).toMatchObject({ wholeMs: 6000 });
  });

  it("finds where it was furthest behind, and says where it never was", () => {
    expect(furthestBehind(paceOf(withTimes([5000, 6000, 1000], 12_000)))?.number).toBe(2);
    expect(furthestBehind(paceOf(withTimes([4000, 4000], 8000)))).toBeNull();
  });

  it("never goes back", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), fc.integer({ min: 1 }), (times, limit) => {
        const { steps } = paceOf(withTimes(times, limit));
        for (const [index, step] of steps.entries()) {
          expect(step.totalMs).toBeGreaterThanOrEqual(steps[index - 1]?.totalMs ?? 0);
          expect(step.evenTotalMs).toBeGreaterThan(steps[index - 1]?.evenTotalMs ?? 0);
        }
      }),
    );
  });
});
