import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  evenAbility,
  fixedAbility,
  unevenAbility,
} from "../../tests/support/readiness/candidate-ability.ts";
import { simulateCoverage } from "../../tests/support/readiness/simulate-coverage.ts";
import { aRealBank } from "../../tests/support/builders/a-real-bank.ts";
import { predictRightAnswers, predictScore } from "./predict-score.ts";

const { blueprint } = aRealBank(1);
const { scoring } = blueprint;

function countsOf(rightCounts: readonly number[], wrongCounts: readonly number[]) {
  return blueprint.domains.map(({ scoredCount }, index) => ({
    rightCount: rightCounts[index] ?? 0,
    wrongCount: wrongCounts[index] ?? 0,
    scoredCount,
  }));
}

const anyCounts = fc.tuple(
  fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }),
  fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }),
);
const anyDomain = fc.nat({ max: 4 });

/** Chances are sums of floating-point numbers. */
const ROUNDING = 1e-9;

function expectNoLower(
  after: ReturnType<typeof predictScore>,
  before: ReturnType<typeof predictScore>,
): void {
  expect(after.low).toBeGreaterThanOrEqual(before.low);
  expect(after.median).toBeGreaterThanOrEqual(before.median);
  expect(after.high).toBeGreaterThanOrEqual(before.high);
  expect(after.passChance).toBeGreaterThanOrEqual(before.passChance - ROUNDING);
}

describe("predictScore", () => {
  it("is never lowered by one more right answer, nor by a wrong one turned right", () => {
    fc.assert(
      fc.property(anyCounts, anyDomain, ([right, wrong], domain) => {
        const before = predictScore(countsOf(right, wrong), scoring);
        const more = right.with(domain, (right[domain] ?? 0) + 1);
        expectNoLower(predictScore(countsOf(more, wrong), scoring), before);
        const fewer = wrong.with(domain, Math.max(0, (wrong[domain] ?? 0) - 1));
        expectNoLower(predictScore(countsOf(more, fewer), scoring), before);
      }),
    );
  });

  it("keeps to the scale and its order", () => {
    fc.assert(
      fc.property(anyCounts, ([right, wrong]) => {
        const { low, median, high, passChance } = predictScore(countsOf(right, wrong), scoring);
        expect([100, low, median, high, 1000]).toEqual(
          [100, low, median, high, 1000].toSorted((a, b) => a - b),
        );
        expect(passChance).toBeGreaterThanOrEqual(0);
        expect(passChance).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("leans to neither side of the pass mark before anything is known", () => {
    const { low, high, passChance } = predictScore(countsOf([], []), scoring);
    expect(low).toBeLessThan(500);
    expect(high).toBeGreaterThan(850);
    expect(passChance).toBeGreaterThan(0.35);
    expect(passChance).toBeLessThan(0.65);
  });

  it.each([0.5, 0.7, 0.9])("narrows with more answers of which %f are right", (share) => {
    const widths = [1, 4, 16, 64].map((times) => {
      const seen = blueprint.domains.map(({ shownCount }) => shownCount * times);
      const { low, high } = predictScore(
        countsOf(
          seen.map((count) => count * share),
          seen.map((count) => count * (1 - share)),
        ),
        scoring,
      );
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths.at(-1)).toBeLessThan(widths[0] ?? 0);
  });

  it("gives a domain without scored questions no weight", () => {
    const counts = countsOf([9, 9, 9, 9, 9], [4, 4, 4, 4, 4]);
    const unscored = { rightCount: 0, wrongCount: 50, scoredCount: 0 };
    expect(predictScore([...counts, unscored], scoring)).toEqual(predictScore(counts, scoring));
  });
});

describe("predictRightAnswers", () => {
  it("says how many of a domain's scored questions are likely right", () => {
    const sure = predictRightAnswers({ rightCount: 800, wrongCount: 200, scoredCount: 10 });
    expect(sure).toEqual({ first: 6, median: 8, last: 10 });
    const unsure = predictRightAnswers({ rightCount: 4, wrongCount: 1, scoredCount: 10 });
    expect(unsure.first).toBeLessThan(sure.first);
  });
});

// All that is tabled in docs/readiness.md is simulated by `npm run readiness`; these are its corners.
describe("simulated candidates of known ability", () => {
  const runs = { blueprint, runCount: 10_000, seed: 20_261_123 };

  it.each([
    { who: "each domain by itself", seenCount: 40, drawAbility: unevenAbility },
    { who: "each domain by itself", seenCount: 65, drawAbility: unevenAbility },
    { who: "each domain by itself", seenCount: 585, drawAbility: unevenAbility },
    { who: "domains about alike", seenCount: 40, drawAbility: evenAbility },
    { who: "domains about alike", seenCount: 195, drawAbility: evenAbility },
    { who: "half right in each", seenCount: 65, drawAbility: fixedAbility(0.5) },
    { who: "seven tenths right in each", seenCount: 65, drawAbility: fixedAbility(0.7) },
    { who: "nine tenths right in each", seenCount: 65, drawAbility: fixedAbility(0.9) },
  ])(
    "($who, $seenCount seen) score inside the interval in 88 to 92 of 100 next forms",
    ({ seenCount, drawAbility }) => {
      const { insidePercent } = simulateCoverage({ ...runs, seenCount, drawAbility });
      expect(insidePercent).toBeGreaterThanOrEqual(88);
      expect(insidePercent).toBeLessThanOrEqual(92);
    },
  );

  it("pass as often as they were told", () => {
    for (const drawAbility of [unevenAbility, evenAbility]) {
      const coverage = simulateCoverage({ ...runs, seenCount: 65, drawAbility });
      expect(Math.abs(coverage.meanChancePercent - coverage.passedPercent)).toBeLessThan(4);
    }
  });

  it("get a narrower interval the more they have seen", () => {
    const widths = [40, 65, 130, 260].map(
      (seenCount) =>
        simulateCoverage({ ...runs, runCount: 1000, seenCount, drawAbility: evenAbility })
          .meanWidth,
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});
