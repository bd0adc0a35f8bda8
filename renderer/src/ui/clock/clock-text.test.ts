import { describe, expect, it } from "vitest";
import { clockText } from "./clock-text.ts";

describe("the clock", () => {
  it.each([
    [5_400_000, "1:30:00"],
    [5_399_999, "1:30:00"],
    [5_399_000, "1:29:59"],
    [62_000, "0:01:02"],
    [36_000_000, "10:00:00"],
  ])("shows %i ms as %s", (remainingMs, text) => {
    expect(clockText(remainingMs)).toBe(text);
  });

  it("does not show zero while there is time left, nor less than zero after", () => {
    expect(clockText(1)).toBe("0:00:01");
    expect(clockText(0)).toBe("0:00:00");
    expect(clockText(-5000)).toBe("0:00:00");
  });
});
