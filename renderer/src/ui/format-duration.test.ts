import { describe, expect, it } from "vitest";
import { formatDuration } from "./format-duration.ts";

describe("a length of time", () => {
  it.each([
    [0, "0 s"],
    [59_999, "59 s"],
    [60_000, "1 min"],
    [3_599_999, "59 min"],
    [3_600_000, "1 h 00 min"],
    [4_062_000, "1 h 07 min"],
    [36_000_000, "10 h 00 min"],
  ])("of %i ms is %s, never rounded up to time that is not there", (ms, words) => {
    expect(formatDuration(ms).replaceAll("\u00a0", " ")).toBe(words);
  });
});
