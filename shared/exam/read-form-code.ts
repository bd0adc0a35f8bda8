import type { BankId } from "../bank/manifest.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { type CodedFormMode, parseFormCode } from "./form-code.ts";

/** Why a form code does not lead to a form of the bank at hand. */
export type FormCodeProblem =
  | { readonly code: "form-code-malformed" }
  /** The check character does not fit the rest. */
  | { readonly code: "form-code-mistyped" }
  | { readonly code: "other-bank"; readonly bankId: BankId }
  /** Another revision has other items, so the form cannot be rebuilt. */
  | { readonly code: "other-revision"; readonly revision: number }
  | { readonly code: "no-such-standard-form"; readonly formCount: number };

/** Reads a form code, as people type it, for one bank revision that has so many standard mocks. */
export function readFormCode(
  text: string,
  bank: {
    readonly bankId: BankId;
    readonly revision: number;
    readonly standardFormCount: number;
  },
): Result<CodedFormMode, FormCodeProblem> {
  const parsed = parseFormCode(text);
  if (!parsed.ok) return err({ code: parsed.error });
  const { bankId, bankRevision, mode } = parsed.value;
  if (bankId !== bank.bankId) return err({ code: "other-bank", bankId });
  if (bankRevision !== bank.revision)
    return err({ code: "other-revision", revision: bankRevision });
  return mode.type === "standard" && mode.number > bank.standardFormCount
    ? err({ code: "no-such-standard-form", formCount: bank.standardFormCount })
    : ok(mode);
}
