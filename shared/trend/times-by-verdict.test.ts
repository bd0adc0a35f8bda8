import { describe, expect, it } from "vitest";
import { aDigestedQuestion } from "../../tests/support/builders/a-digest.ts";
import { anAttemptDigest } from "../../tests/support/builders/an-attempt-digest.ts";
import { timesByVerdict } from "./times-by-verdict.ts";

const question = (verdict: "right" | "wrong" | "unanswered", timeSpentMs: number) =>
  aDigestedQuestion({ verdict, timeSpentMs });

describe("time by verdict", () => {
  it("takes the questions of all attempts together, sorted by size and not by spelling", () => {
    const digests = [
      anAttemptDigest({ questions: [question("right", 9000), question("wrong", 5000)] }),
      anAttemptDigest({ questions: [question("right", 10_000), question("right", 80_000)] }),
    ];
    expect(timesByVerdict(digests)).toEqual([
      {
        verdict: "right",
        count: 3,
        spread: { lowerMs: 9500, medianMs: 10_000, upperMs: 45_000 },
      },
      { verdict: "wrong", count: 1, spread: { lowerMs: 5000, medianMs: 5000, upperMs: 5000 } },
      { verdict: "unanswered", count: 0, spread: null },
    ]);
  });

  it("leaves out what was never on screen", () => {
    const digests = [anAttemptDigest({ questions: [question("unanswered", 0)] })];
    expect(timesByVerdict(digests).map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});
