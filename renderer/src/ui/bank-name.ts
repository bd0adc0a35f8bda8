import { type BankSummary, isUnsigned } from "../../../shared/bank/bank-summary.ts";

/** What a bank is called where it must not be mistaken for the signed one of the same title. */
export function bankName(bank: Pick<BankSummary, "title" | "keyStanding">): string {
  return isUnsigned(bank) ? `${bank.title} (unsigned)` : bank.title;
}
