import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../tests/support/builders/a-bank-summary.ts";
import { anAttemptDigest } from "../../tests/support/builders/an-attempt-digest.ts";
import { trendExamsOf } from "./trend-exams.ts";

const tea = (name: string) => aBankSummary({ bankId: "tea-101", exam: { code: "TEA-101", name } });

describe("the exams of the trend", () => {
  it("keeps them apart, the one sat last first, its mocks oldest first and under its newest name", () => {
    const first = anAttemptDigest({ startedAtMs: 1000, bank: tea("Tea") });
    const second = anAttemptDigest({ startedAtMs: 2000 });
    const third = anAttemptDigest({ startedAtMs: 3000, bank: tea("Tea basics") });
    expect(trendExamsOf([second, third, first])).toEqual([
      { code: "TEA-101", name: "Tea basics", digests: [first, third] },
      { code: "TST-01", name: "A tested examination", digests: [second] },
    ]);
  });

  it("leaves out what an unsigned bank asked", () => {
    const bank = aBankSummary({ keyStanding: "unsigned", keyId: null });
    expect(trendExamsOf([anAttemptDigest({ bank })])).toEqual([]);
  });
});
