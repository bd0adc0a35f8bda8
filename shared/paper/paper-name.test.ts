import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paperNameOf, PaperNameSchema } from "./paper-name.ts";

describe("a proposed file name", () => {
  it("is its parts, side by side", () => {
    expect(paperNameOf("Rehearsal", "AIF-C01", "Mock 3", "2026-11-23")).toBe(
      "Rehearsal AIF-C01 Mock 3 2026-11-23",
    );
  });

  it("keeps letters of every language", () => {
    expect(paperNameOf("Prüfung", "試験")).toBe("Prüfung 試験");
  });

  it.each([
    ["../../etc/passwd", "etc passwd"],
    ["C:\\Windows\\x", "C Windows x"],
    ["a\u0000b\n", "a b"],
    ["...", "Rehearsal"],
    ["", "Rehearsal"],
  ])("makes no path of %j", (part, name) => {
    expect(paperNameOf(part)).toBe(name);
  });

  it("is one that the main process takes, whatever a bank calls its exam", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (part) => {
        expect(PaperNameSchema.safeParse(paperNameOf(part)).success).toBe(true);
      }),
    );
  });

  it.each(["a/b", "a\\b", "..", ".a", "a..b", "a b ", "", "a:b", "x".repeat(101)])(
    "refuses %j at the door",
    (name) => {
      expect(PaperNameSchema.safeParse(name).success).toBe(false);
    },
  );
});
