import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { type ItemHistory } from "../../../shared/exam/assemble-form.ts";

/** How the person last did on each item of a bank, out of the finished attempts, newest first. Unanswered counts as wrong. */
export function itemHistoryOf(digests: readonly AttemptDigest[], bankId: BankId): ItemHistory {
  const ofBank = digests.filter(({ bank }) => bank.bankId === bankId);
  return new Map(
    ofBank
      .toReversed()
      .flatMap(({ questions }) => questions)
      .map(({ itemId, verdict }) => [itemId, verdict === "right" ? "right" : "wrong"]),
  );
}
