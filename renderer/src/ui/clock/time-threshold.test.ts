import { describe, expect, it } from "vitest";
import { passedThreshold } from "./time-threshold.ts";

const MINUTE_MS = 60_000;
const timeLimitMs = 90 * MINUTE_MS;

function at(minutesLeft: number, limitMs = timeLimitMs) {
  return passedThreshold([30, 5], {
    timeLimitMs: limitMs,
    remainingMs: minutesLeft * MINUTE_MS,
  });
}

describe("the last minutes", () => {
  it("begin exactly at their threshold, and the shortest that have begun count", () => {
    expect([31, 30, 12, 5, 0].map((minutesLeft) => at(minutesLeft))).toEqual([null, 30, 30, 5, 5]);
  });

  it("do not begin in an exam that is no longer than they are", () => {
    expect(at(10, 10 * MINUTE_MS)).toBeNull();
    expect(at(30, 30 * MINUTE_MS)).toBeNull();
    expect(at(4, 10 * MINUTE_MS)).toBe(5);
  });
});
