import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlow, questionTimesOf } from "./question-times.ts";

const timesOf = (...seconds: readonly number[]) =>
  questionTimesOf(seconds.map((length) => ({ timeSpentMs: length * 1000 })));

describe("questionTimesOf", () => {
  it.each([
    ["the middle one of an odd number", [90, 10, 20], 20_000],
    ["half-way between the middle two of an even number", [10, 40, 20, 90], 30_000],
    ["the only one", [7], 7000],
    ["that of the questions that were on screen", [0, 0, 0, 40, 50], 45_000],
  ])("takes as the median %s", (_, seconds, medianMs) => {
    expect(timesOf(...seconds).medianMs).toBe(medianMs);
  });

  it("has no median where no question was on screen, and then nothing is slow", () => {
    expect(timesOf(0, 0)).toEqual({ seenCount: 0, medianMs: null });
    expect(isSlow(3_600_000, timesOf())).toBe(false);
  });
});

describe("isSlow", () => {
  it.each([
    ["exactly twice the median", 80_000, 40, false],
    ["more than twice the median", 80_001, 40, true],
    ["much more than the median, but less than half a minute", 29_999, 1, false],
    ["half a minute where the others took a moment", 30_000, 1, true],
  ])("says of %s what is slow", (_, timeSpentMs, median, slow) => {
    expect(isSlow(timeSpentMs, timesOf(median))).toBe(slow);
  });

  it("never calls half of the questions slow, and a longer one whenever a shorter one is", () => {
    const lengths = fc.array(fc.nat(600_000).map((timeSpentMs) => ({ timeSpentMs })));
    fc.assert(
      fc.property(lengths, (entries) => {
        const times = questionTimesOf(entries);
        const slow = entries.filter(({ timeSpentMs }) => isSlow(timeSpentMs, times));
        expect(slow.length).toBeLessThanOrEqual(times.seenCount / 2);
        const shortest = Math.min(...slow.map(({ timeSpentMs }) => timeSpentMs));
        for (const { timeSpentMs } of entries)
          expect(isSlow(timeSpentMs, times)).toBe(timeSpentMs >= shortest);
      }),
    );
  });
});
