import { describe, expect, it } from "vitest";
import { anAttemptDigest } from "../../tests/support/builders/an-attempt-digest.ts";
import { domainSeriesOf } from "./domain-series.ts";

const domain = (domainId: string, rightCount: number, scoredCount: number, title = "A domain") => ({
  domainId,
  title,
  rightCount,
  scoredCount,
  meetsCompetencies: false,
});

describe("the series of the domains", () => {
  it("has a place for each attempt, with a gap where the domain had no scored question", () => {
    const digests = [
      anAttemptDigest({ domains: [domain("10", 1, 2), domain("2", 3, 4, "An older name")] }),
      anAttemptDigest({ domains: [domain("2", 0, 0, "A newer name")] }),
    ];
    expect(domainSeriesOf(digests)).toEqual([
      {
        domainId: "2",
        title: "A newer name",
        results: [{ rightCount: 3, scoredCount: 4 }, null],
      },
      { domainId: "10", title: "A domain", results: [{ rightCount: 1, scoredCount: 2 }, null] },
    ]);
  });
});
