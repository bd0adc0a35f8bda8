import { describe, expect, it } from "vitest";
import { formatIsoDate } from "./format-date.ts";

describe("a date of a bank", () => {
  it("is the same day in every time zone", () => {
    // Parsed as UTC and shown in local time, it would be the day before in America.
    expect(formatIsoDate("2026-10-01")).toBe("1 Oct 2026");
    expect(formatIsoDate("2026-10-01T23:59:59Z")).toBe("1 Oct 2026");
  });
});
