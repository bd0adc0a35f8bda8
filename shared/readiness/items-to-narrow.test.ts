import { describe, expect, it } from "vitest";
import { aRealBank } from "../../tests/support/builders/a-real-bank.ts";
import { betaBinomial } from "./beta-binomial.ts";
import { itemsToNarrow } from "./items-to-narrow.ts";
import { PRIOR } from "./predict-score.ts";
import { sumDistribution } from "./sum-distribution.ts";

const { blueprint } = aRealBank(1);

function domainsAfter(itemCount: number, share = 0.75) {
  return blueprint.domains.map(({ shownCount, scoredCount }) => {
    const seen = (itemCount * shownCount) / 65;
    return { shownCount, scoredCount, rightCount: seen * share, wrongCount: seen * (1 - share) };
  });
}

/** From the distribution itself, without a formula for it. */
function deviationOf(domains: ReturnType<typeof domainsAfter>): number {
  const total = sumDistribution(
    domains.map(({ scoredCount, rightCount, wrongCount }) =>
      betaBinomial(scoredCount, {
        right: PRIOR.right + rightCount,
        wrong: PRIOR.wrong + wrongCount,
      }),
    ),
  );
  const mean = total.reduce((sum, probability, count) => sum + probability * count, 0);
  return Math.sqrt(
    total.reduce((sum, probability, count) => sum + probability * (count - mean) ** 2, 0),
  );
}

describe("itemsToNarrow", () => {
  it("names as many as make the interval 10 points narrower, were they to go as those before", () => {
    const itemCount = itemsToNarrow({
      domains: domainsAfter(65),
      unseenCount: 585,
      widthPoints: 100,
    });
    expect(itemCount).not.toBeNull();
    const ratioAfter = (more: number) =>
      deviationOf(domainsAfter(65 + more)) / deviationOf(domainsAfter(65));
    expect(ratioAfter(itemCount ?? 0)).toBeGreaterThan(0.88);
    expect(ratioAfter(itemCount ?? 0)).toBeLessThan(0.91);
  });

  it("names more the more there are already, since each tells less", () => {
    const [first, second] = [65, 130].map((seen) =>
      itemsToNarrow({ domains: domainsAfter(seen), unseenCount: 5000, widthPoints: 200 }),
    );
    expect(first).toBeLessThan(second ?? 0);
  });

  it("names none where the bank has not so many left", () => {
    expect(
      itemsToNarrow({ domains: domainsAfter(65), unseenCount: 10, widthPoints: 200 }),
    ).toBeNull();
  });

  it("names none where the interval is no wider than that", () => {
    const domains = domainsAfter(65);
    expect(itemsToNarrow({ domains, unseenCount: 585, widthPoints: 10 })).toBeNull();
  });

  it("names none where the luck of one form is nearly all that is uncertain", () => {
    expect(
      itemsToNarrow({ domains: domainsAfter(585), unseenCount: 100_000, widthPoints: 150 }),
    ).toBeNull();
  });
});
