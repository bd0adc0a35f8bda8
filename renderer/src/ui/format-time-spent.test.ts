import { describe, expect, it } from "vitest";
import { formatTimeSpent } from "./format-time-spent.ts";

describe("a short length of time", () => {
  it.each([
    [0, "0 s"],
    [59_400, "59 s"],
    // Rounded before it is split, or it would read "60 s".
    [59_600, "1 min 00 s"],
    [65_000, "1 min 05 s"],
    [5_400_000, "90 min 00 s"],
  ])("of %i ms is %s", (ms, words) => {
    expect(formatTimeSpent(ms).replaceAll("\u00a0", " ")).toBe(words);
  });
});
