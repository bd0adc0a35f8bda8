import { type BankSummary, isUnsigned } from "../bank/bank-summary.ts";
import type { AttemptDigest } from "./attempt-digest.ts";

/**
 * The mocks that count for a bank: those of any of its revisions. An unsigned bank may bear the id of a signed one; neither counts
 * for the other.
 */
export function digestsOfBank(
  digests: readonly AttemptDigest[],
  bank: Pick<BankSummary, "bankId" | "keyStanding">,
): readonly AttemptDigest[] {
  return digests.filter(
    (digest) => digest.bank.bankId === bank.bankId && isUnsigned(digest.bank) === isUnsigned(bank),
  );
}
