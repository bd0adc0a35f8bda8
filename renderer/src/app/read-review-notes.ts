import { type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type StudyNote } from "../../../shared/bank/study-note.ts";
import { type Ask } from "../platform/bridge.ts";

/**
 * The study notes to read beside a review: those of the installed bank of the attempt's id, whichever its version. None where
 * they cannot be had: the attempt holds all that was asked in it, so it is reviewed without its bank too.
 */
export async function readReviewNotes(
  ask: Ask,
  { bank }: FinishedAttempt,
): Promise<readonly StudyNote[]> {
  const answer = await ask("bank:notes", { bankId: bank.bankId });
  return answer.ok ? answer.value.notes : [];
}
