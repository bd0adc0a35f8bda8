import { describe, expect, it } from "vitest";
import { hashText } from "./hash-text.ts";

describe("hashText", () => {
  // Test vectors of the FNV draft: a slip in offset or prime would silently re-seed every form.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("gives the published FNV-1a value of %j", (text, expected) => {
    expect(hashText(text)).toBe(expected);
  });

  it("is an unsigned 32-bit integer for any text", () => {
    expect(hashText("Prüfung – 試験")).toBeGreaterThanOrEqual(0);
    expect(Number.isInteger(hashText("Prüfung – 試験"))).toBe(true);
    expect(hashText("Prüfung – 試験")).toBeLessThan(2 ** 32);
  });
});
