import { describe, expect, it } from "vitest";
import { anAttemptDigest } from "../../tests/support/builders/an-attempt-digest.ts";
import { weakestDomainOf } from "./weakest-domain-of.ts";

function withDomains(...counts: readonly (readonly [right: number, scored: number])[]) {
  const domains = counts.map(([rightCount, scoredCount], index) => ({
    domainId: String(index + 1),
    title: "A domain",
    rightCount,
    scoredCount,
    meetsCompetencies: false,
  }));
  return anAttemptDigest({ domains });
}

describe("the weakest domain", () => {
  it("is the one with the lowest share, not the lowest count", () => {
    expect(weakestDomainOf(withDomains([3, 4], [5, 10], [4, 5]))?.domainId).toBe("2");
  });

  it("is the first of equal ones, and never one without scored questions", () => {
    expect(weakestDomainOf(withDomains([0, 0], [1, 2], [2, 4]))?.domainId).toBe("2");
    expect(weakestDomainOf(withDomains([0, 0]))).toBeNull();
  });
});
