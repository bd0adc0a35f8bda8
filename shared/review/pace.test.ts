import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paceOf } from "./pace.ts";

describe("the pace of a sitting", () => {
  it("is the exam time per question that was seen", () => {
    expect(paceOf({ elapsedMs: 3_900_000, seenCount: 65, questionCount: 65 })).toEqual({
      seenCount: 65,
      questionCount: 65,
      perQuestionMs: 60_000,
      wholeFormMs: 3_900_000,
    });
  });

  it("calls nobody fast who did not get to the end", () => {
    expect(paceOf({ elapsedMs: 5_400_000, seenCount: 50, questionCount: 65 })?.wholeFormMs).toBe(
      7_020_000,
    );
  });

  it("is nothing where nothing was seen", () => {
    expect(paceOf({ elapsedMs: 0, seenCount: 0, questionCount: 65 })).toBeNull();
  });

  it("never makes the whole form shorter than the time that was used", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        (elapsedMs, seenCount, unseen) => {
          const pace = paceOf({ elapsedMs, seenCount, questionCount: seenCount + unseen });
          expect((pace?.wholeFormMs ?? 0) + 1e-6).toBeGreaterThanOrEqual(elapsedMs);
        },
      ),
    );
  });
});
