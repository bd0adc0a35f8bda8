import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { digestsOfBank } from "../../../shared/attempts/digests-of-bank.ts";
import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { type Blueprint } from "../../../shared/bank/blueprint.ts";
import { type ItemId } from "../../../shared/bank/item.ts";
import { itemStandings } from "../../../shared/practice/item-standings.ts";
import { type PracticeMatter } from "../../../shared/practice/matching-items.ts";
import { type PastPractice, pastPractices } from "../../../shared/practice/past-practices.ts";
import { answerLogOf } from "../../../shared/study/answer-log.ts";
import { type PracticeBank } from "./read-practice-bank.ts";

/** What the practice screen of one bank shows. */
export interface PracticeDesk {
  readonly bank: BankSummary;
  readonly blueprint: Blueprint;
  readonly matter: PracticeMatter;
  /** The mocks of this bank. */
  readonly digests: readonly AttemptDigest[];
  /** Latest first. */
  readonly past: readonly PastPractice[];
  /** Stored answers and marks that cannot be read. */
  readonly unreadableCount: number;
}

/** Works out how the person stands with a bank. */
export function practiceDeskOf(
  { outline, answers, unreadableCount }: PracticeBank,
  allDigests: readonly AttemptDigest[],
  dueIds: ReadonlySet<ItemId>,
): PracticeDesk {
  const { summary, blueprint, index } = outline;
  const digests = digestsOfBank(allDigests, summary);
  const standings = itemStandings(answerLogOf(digests, answers));
  return {
    bank: summary,
    blueprint,
    matter: { index, standings, dueIds },
    digests,
    past: pastPractices(answers),
    unreadableCount,
  };
}
