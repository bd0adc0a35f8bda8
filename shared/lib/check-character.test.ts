import { describe, expect, it } from "vitest";
import { checkCharacter } from "./check-character.ts";

describe("checkCharacter", () => {
  // The example of ISBT 128, which numbers blood donations by the same standard.
  it("gives the published ISO 7064 MOD 37-2 character", () => {
    expect(checkCharacter("G123498654321")).toBe("H");
  });

  it("knows a hyphen from nothing and from zero", () => {
    expect(new Set(["A-B", "AB", "A0B"].map(checkCharacter)).size).toBe(3);
  });
});
