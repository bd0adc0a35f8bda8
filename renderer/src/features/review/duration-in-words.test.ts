import { describe, expect, it } from "vitest";
import { durationInWords } from "./duration-in-words.ts";

describe("durationInWords", () => {
  it.each([
    [0, "less than a second"],
    [999, "less than a second"],
    [1_000, "1 second"],
    [59_999, "59 seconds"],
    [60_000, "1 minute"],
    [61_000, "1 minute 1 second"],
    [3_600_000, "1 hour"],
    [3_605_000, "1 hour"],
    [5_400_000, "1 hour 30 minutes"],
    [90_061_000, "25 hours 1 minute"],
  ])("says %i ms in at most two units and never rounds up", (lengthMs, words) => {
    expect(durationInWords(lengthMs)).toBe(words);
  });
});
