import { type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { type ItemHistory } from "../../../shared/exam/assemble-form.ts";

/** How the person last did on each item of a bank, out of the finished attempts, newest first. Unanswered counts as wrong. */
export function itemHistoryOf(attempts: readonly FinishedAttempt[], bankId: BankId): ItemHistory {
  const ofBank = attempts.filter((attempt) => attempt.bank.bankId === bankId);
  return new Map(
    ofBank
      .toReversed()
      .flatMap((attempt) => attempt.result.verdicts)
      .map(({ itemId, verdict }) => [itemId, verdict === "right" ? "right" : "wrong"]),
  );
}
