import { expect, it } from "vitest";
import { todayEverywhere } from "./today-everywhere.ts";

it("is already tomorrow for the authors furthest east", () => {
  expect(todayEverywhere(Date.UTC(2026, 10, 23, 9, 59))).toBe("2026-11-23");
  expect(todayEverywhere(Date.UTC(2026, 10, 23, 10, 0))).toBe("2026-11-24");
});
