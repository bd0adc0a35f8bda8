import { describe, expect, it } from "vitest";
import { BANK_ERROR_CODES, ERRATA_ERROR_CODES } from "../../../shared/bank/bank-error.ts";
import { bankErrorMessages } from "./bank-error-messages.ts";

const codes = [...BANK_ERROR_CODES, ...ERRATA_ERROR_CODES];

describe("the words for a refused bank or errata file", () => {
  it.each(codes)("say what happened, what it means and what to do: %s", (code) => {
    const words = Object.values(bankErrorMessages[code]);
    expect(words).toHaveLength(3);
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z][^!]+\.$/);
  });

  it("tell every reason apart", () => {
    const happened = codes.map((code) => bankErrorMessages[code].happened);
    expect(new Set(happened).size).toBe(codes.length);
  });
});
