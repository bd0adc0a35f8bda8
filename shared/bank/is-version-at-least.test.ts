import { expect, it } from "vitest";
import { isVersionAtLeast } from "./is-version-at-least.ts";

// Compared as text, 0.10.0 would come before 0.9.0 and every bank of that time would be refused.
it.each([
  ["1.2.3", "1.2.3", true],
  ["1.2.4", "1.2.3", true],
  ["1.2.2", "1.2.3", false],
  ["0.10.0", "0.9.9", true],
  ["0.9.9", "0.10.0", false],
  ["2.0.0", "1.9.9", true],
  ["1.9.9", "2.0.0", false],
  ["1.2.3-beta.1", "1.2.3", true],
])("says of app %s and a bank for %s: %s", (version, least, isEnough) => {
  expect(isVersionAtLeast(version, least)).toBe(isEnough);
});
