import { type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import {
  type CorrectedResult,
  correctedResultOf,
} from "../../../shared/scoring/corrected-result.ts";
import { type Ask } from "../platform/bridge.ts";

/**
 * What an attempt would come to with the keys that its bank has today. Null where they are the same, and where the bank is not here:
 * then nothing speaks against the score that it got.
 */
export async function readCorrected(
  ask: Ask,
  attempt: FinishedAttempt,
): Promise<CorrectedResult | null> {
  const answer = await ask("bank:current-items", {
    bankId: attempt.bank.bankId,
    itemIds: attempt.items.map(({ id }) => id),
  });
  return answer.ok ? correctedResultOf(attempt, answer.value) : null;
}
