import { describe, expect, it } from "vitest";
import { BankIdSchema } from "../bank/manifest.ts";
import { formCodeOf } from "./form-code.ts";
import type { FormMode } from "./form.ts";
import { readFormCode } from "./read-form-code.ts";

const bankId = BankIdSchema.parse("tst-01");
const bank = { bankId, revision: 3, standardFormCount: 2 };
const seeded: FormMode = { type: "seeded", seed: 123_456 };

function codeOf(id: string, revision: number, mode: FormMode): string {
  return formCodeOf(BankIdSchema.parse(id), revision, mode) ?? "";
}

describe("reading a form code for a bank", () => {
  it("leads to the form that it was given out for", () => {
    expect(readFormCode(codeOf("tst-01", 3, seeded), bank)).toEqual({ ok: true, value: seeded });
    const last: FormMode = { type: "standard", number: 2 };
    expect(readFormCode(codeOf("tst-01", 3, last), bank)).toEqual({ ok: true, value: last });
  });

  it.each([
    ["no code", "mock three", { code: "form-code-malformed" }],
    ["nothing", "", { code: "form-code-malformed" }],
    [
      "a typing error",
      codeOf("tst-01", 3, seeded).replace("TST", "TTS"),
      { code: "form-code-mistyped" },
    ],
    ["another bank", codeOf("tea-101", 3, seeded), { code: "other-bank", bankId: "tea-101" }],
    ["an older revision", codeOf("tst-01", 2, seeded), { code: "other-revision", revision: 2 }],
    [
      "a standard mock beyond the last",
      codeOf("tst-01", 3, { type: "standard", number: 3 }),
      { code: "no-such-standard-form", formCount: 2 },
    ],
  ])("says what is wrong with %s", (_case, text, error) => {
    expect(readFormCode(text, bank)).toEqual({ ok: false, error });
  });
});
