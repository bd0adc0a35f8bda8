import { expect, it } from "vitest";
import { issuedAtMs } from "./issued-at.ts";

it("takes SOURCE_DATE_EPOCH, else the present second", () => {
  expect(issuedAtMs("1700000000", 5)).toBe(1_700_000_000_000);
  expect(issuedAtMs(undefined, 1_700_000_000_999)).toBe(1_700_000_000_000);
  expect(issuedAtMs("", 1_700_000_000_999)).toBe(1_700_000_000_000);
});

it.each(["soon", "-1", "1.5", "999999999999"])("refuses %j as a moment", (text) => {
  expect(issuedAtMs(text, 0)).toBeNull();
});
