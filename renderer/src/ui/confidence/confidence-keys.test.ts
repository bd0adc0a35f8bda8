import { describe, expect, it } from "vitest";
import { CONFIDENCES } from "../../../../shared/exam/confidence.ts";
import { partKeyOf } from "../question/part-key.ts";
import { confidenceKeyOf, confidenceKeys } from "./confidence-keys.ts";

describe("the keys that say how sure one is", () => {
  it("mean no option and no prompt, however many an item has", () => {
    for (const confidence of CONFIDENCES)
      for (const key of [confidenceKeys[confidence], confidenceKeys[confidence].toLowerCase()]) {
        expect(confidenceKeyOf({ key, hasShift: false })).toBe(confidence);
        // Twelve is the most that the item schema allows.
        const counts = { letterCount: 12, digitCount: 12 };
        expect(partKeyOf({ key, code: `Key${key.toUpperCase()}`, hasShift: false }, counts)).toBe(
          null,
        );
      }
  });

  it("say nothing with Shift, which strikes out, and nothing by other keys", () => {
    expect(confidenceKeyOf({ key: "S", hasShift: true })).toBeNull();
    for (const key of ["a", "1", "Enter", "?", "Shift"])
      expect(confidenceKeyOf({ key, hasShift: false })).toBeNull();
  });
});
