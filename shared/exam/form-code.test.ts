import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BankIdSchema } from "../bank/manifest.ts";
import { formCodeOf, parseFormCode } from "./form-code.ts";
import type { FormMode } from "./form.ts";

const bankId = BankIdSchema.parse("aif-c01");
const anyBankId = fc
  .stringMatching(/^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/)
  .map((text) => BankIdSchema.parse(text));
const anyCodedMode: fc.Arbitrary<FormMode> = fc.oneof(
  fc.record({ type: fc.constant("standard" as const), number: fc.integer({ min: 1, max: 999 }) }),
  fc.record({
    type: fc.constant("seeded" as const),
    seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  }),
);
const anyReference = fc.record({
  bankId: anyBankId,
  bankRevision: fc.integer({ min: 1, max: 999_999_999 }),
  mode: anyCodedMode,
});

function codeOf(reference: {
  bankId: typeof bankId;
  bankRevision: number;
  mode: FormMode;
}): string {
  return formCodeOf(reference.bankId, reference.bankRevision, reference.mode) ?? "";
}

describe("formCodeOf", () => {
  it("keeps the codes that people have written down", () => {
    expect(formCodeOf(bankId, 3, { type: "standard", number: 1 })).toBe("AIF-C01-R3-M1-3");
    expect(formCodeOf(bankId, 3, { type: "seeded", seed: 0xffff_ffff })).toBe(
      "AIF-C01-R3-S3ZZZZZZ-W",
    );
  });

  it("gives no code to a form that depends on the person's history", () => {
    expect(formCodeOf(bankId, 3, { type: "fresh", seed: 1 })).toBeNull();
  });
});

describe("parseFormCode", () => {
  it("reads back what formCodeOf gave out, for any bank, revision and mode", () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        expect(parseFormCode(codeOf(reference))).toEqual({ ok: true, value: reference });
      }),
    );
  });

  it("reads a code in any case and with blanks around it", () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const typed = ` ${codeOf(reference).toLowerCase()}\n`;
        expect(parseFormCode(typed)).toEqual({ ok: true, value: reference });
      }),
    );
  });

  it("reads the letters O, I and L in a seed as the figures they are mistaken for", () => {
    const code = formCodeOf(bankId, 1, { type: "seeded", seed: 0b00001_00000_00001 }) ?? "";
    expect(code).toContain("-S101-");
    for (const typed of ["SIOL", "S1O1", "S10L"])
      expect(parseFormCode(code.replace("S101", typed))).toEqual(parseFormCode(code));
  });

  it("refuses a seed with a leading zero, so that each form has one code", () => {
    const code = formCodeOf(bankId, 1, { type: "seeded", seed: 7 }) ?? "";
    expect(parseFormCode(code.replace("-S7-", "-S07-")).ok).toBe(false);
  });

  it("refuses a code with any one character mistaken", () => {
    const characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-*";
    for (const mode of [
      { type: "standard", number: 12 },
      { type: "seeded", seed: 123_456_789 },
    ] as const) {
      const code = formCodeOf(bankId, 34, mode) ?? "";
      const right = parseFormCode(code);
      for (let place = 0; place < code.length; place += 1)
        for (const character of characters) {
          const mistaken = code.slice(0, place) + character + code.slice(place + 1);
          const parsed = parseFormCode(mistaken);
          // A letter that stands for the figure at its place is no mistake.
          if (parsed.ok) expect(parsed).toEqual(right);
        }
    }
  });

  it("refuses a code with two neighbours swapped", () => {
    fc.assert(
      fc.property(anyReference, fc.nat(), (reference, anyPlace) => {
        const code = codeOf(reference);
        const place = anyPlace % (code.length - 1);
        const swapped =
          code.slice(0, place) +
          code.charAt(place + 1) +
          code.charAt(place) +
          code.slice(place + 2);
        fc.pre(swapped !== code);
        expect(parseFormCode(swapped).ok).toBe(false);
      }),
    );
  });

  it("tells a code with a mistake in it from what is no code at all", () => {
    const code = formCodeOf(bankId, 3, { type: "standard", number: 1 }) ?? "";
    const mistyped = { ok: false, error: "form-code-mistyped" };
    expect(parseFormCode(code.replace("M1", "M2"))).toEqual(mistyped);
    expect(parseFormCode(code.replace("AIF", "AFI"))).toEqual(mistyped);
    expect(parseFormCode(code.replace("-M1", ""))).toEqual({
      ok: false,
      error: "form-code-malformed",
    });
  });

  it.each([
    "",
    "AIF-C01",
    "AIF-C01-R0-M1-A",
    "AIF-C01-R1-M0-A",
    "AIF-C01-R1-X1-A",
    "AIF-C01-R1-S-A",
    "AIF-C01-R1-SU-A",
    "AIF-C01-R1-SZZZZZZZ-A",
    "-A-R1-M1-A",
    "Ä-R1-M1-A",
  ])("refuses %j", (text) => {
    expect(parseFormCode(text)).toEqual({ ok: false, error: "form-code-malformed" });
  });
});
