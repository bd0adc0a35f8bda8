import { type BankOutline, type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

/** Answers with the outline of a bank: the very same one as long as the bank is the same, so that what was worked out of it holds. */
export type OutlineReader = (
  bank: Pick<BankSummary, "bankId" | "manifestSha256">,
) => Promise<Result<BankOutline, AppProblem>>;

/** Asks for the outline of each bank once: a bank with the same manifest is the same bank. */
export function createOutlineReader(ask: AppServices["ask"]): OutlineReader {
  const known = new Map<string, BankOutline>();
  return async ({ bankId, manifestSha256 }) => {
    const before = known.get(manifestSha256);
    if (before !== undefined) return ok(before);
    const answer = await ask("bank:outline", { bankId });
    if (!answer.ok) return err({ source: "main", error: answer.error });
    known.set(manifestSha256, answer.value);
    return answer;
  };
}
