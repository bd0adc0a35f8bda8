import { type BankOutline, type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

/**
 * Answers with the outline of a bank: the very same object as long as the bank and its errata are the same, so that what was worked
 * out of it need not be worked out again.
 */
export type OutlineReader = (
  bank: Pick<BankSummary, "bankId">,
) => Promise<Result<BankOutline, AppProblem>>;

/** Makes a reader that asks each time, since errata may have been applied, and remembers what it was told of each bank. */
export function createOutlineReader(ask: AppServices["ask"]): OutlineReader {
  const known = new Map<string, BankOutline>();
  return async ({ bankId }) => {
    const answer = await ask("bank:outline", { bankId });
    if (!answer.ok) return err({ source: "main", error: answer.error });
    const before = known.get(bankId);
    if (before !== undefined && isSame(before, answer.value)) return ok(before);
    known.set(bankId, answer.value);
    return answer;
  };
}

/** A bank with the same manifest and errata with the same serial are the same. */
function isSame(one: BankOutline, other: BankOutline): boolean {
  return (
    one.summary.manifestSha256 === other.summary.manifestSha256 &&
    one.errata?.note.serial === other.errata?.note.serial
  );
}
