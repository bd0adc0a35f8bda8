import type { BankError, BankErrorCode } from "../../../shared/bank/bank-error.ts";
import { err } from "../../../shared/lib/result.ts";

/** The refusal of a bank as a failed result. `detail` names an entry or a rule and quotes nothing of the bank. */
export function refuseBank(
  code: BankErrorCode,
  detail: string,
): { readonly ok: false; readonly error: BankError } {
  return err({ code, detail });
}
