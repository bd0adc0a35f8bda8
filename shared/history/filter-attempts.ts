import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import type { ExamProfile } from "../attempts/attempt-record.ts";
import { isUnsigned } from "../bank/bank-summary.ts";
import type { FormMode } from "../exam/form.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How far back a period of the history reaches, in days. */
const HISTORY_PERIODS = { week: 7, month: 30, quarter: 90, year: 365 } as const;
type HistoryPeriod = keyof typeof HISTORY_PERIODS;

/** What a person wants to see of the history. All wishes hold together; null asks for nothing. */
export interface HistoryWish {
  /** A signed bank and an unsigned one of the same id are two: see `bankKeyOf`. */
  readonly bank: string | null;
  /** The exam's code. */
  readonly exam: string | null;
  readonly outcome: "passed" | "not-passed" | null;
  readonly conditions: ExamProfile | null;
  readonly mock: FormMode["type"] | null;
  /** Begun within so long before now. */
  readonly period: HistoryPeriod | null;
}
export type HistoryFacet = keyof HistoryWish;

/** Lets every attempt through. */
export const NO_WISH: HistoryWish = {
  bank: null,
  exam: null,
  outcome: null,
  conditions: null,
  mock: null,
  period: null,
};

/** Something that can be wished for, and how many attempts there would be if it were, with the other wishes as they are. */
export interface HistoryChoice<F extends HistoryFacet = HistoryFacet> {
  readonly value: NonNullable<HistoryWish[F]>;
  readonly count: number;
  /** An attempt that it lets through, whatever the other wishes; null where there is none. */
  readonly example: AttemptDigest | null;
}
export type HistoryChoices = { readonly [F in HistoryFacet]: readonly HistoryChoice<F>[] };

/** Tells banks apart in the history. */
function bankKeyOf({ bank }: AttemptDigest): string {
  return isUnsigned(bank) ? `${bank.bankId} unsigned` : bank.bankId;
}

/** The attempts that a wish lets through, in the order they come in. `nowMs`: wall clock, ms since 1970. */
export function filterAttempts(
  digests: readonly AttemptDigest[],
  wish: HistoryWish,
  nowMs: number,
): readonly AttemptDigest[] {
  return digests.filter(
    (digest) =>
      isWished(wish.bank, bankKeyOf(digest)) &&
      isWished(wish.exam, digest.bank.exam.code) &&
      isWished(wish.outcome, digest.hasPassed ? "passed" : "not-passed") &&
      isWished(wish.conditions, digest.profile) &&
      isWished(wish.mock, digest.mode.type) &&
      (wish.period === null || digest.startedAtMs >= nowMs - HISTORY_PERIODS[wish.period] * DAY_MS),
  );
}

function isWished<T>(wished: T | null, value: T): boolean {
  return wished === null || wished === value;
}

/** What can be wished for, with its count: of banks and exams those that the history knows, of the rest all. */
export function historyChoicesOf(
  digests: readonly AttemptDigest[],
  wish: HistoryWish,
  nowMs: number,
): HistoryChoices {
  const choices = <F extends HistoryFacet>(
    facet: F,
    values: readonly NonNullable<HistoryWish[F]>[],
  ): readonly HistoryChoice<F>[] => {
    // Filtered once by the other wishes: only the one of this facet differs from value to value.
    const others = filterAttempts(digests, { ...wish, [facet]: null }, nowMs);
    return values.map((value) => {
      const alone = { ...NO_WISH, [facet]: value };
      return {
        value,
        count: filterAttempts(others, alone, nowMs).length,
        example: filterAttempts(digests, alone, nowMs)[0] ?? null,
      };
    });
  };
  return {
    bank: choices("bank", [...new Set(digests.map(bankKeyOf))].sort()),
    exam: choices("exam", [...new Set(digests.map(({ bank }) => bank.exam.code))].sort()),
    outcome: choices("outcome", ["passed", "not-passed"]),
    conditions: choices("conditions", ["real-exam", "relaxed"]),
    mock: choices("mock", ["standard", "seeded", "fresh"]),
    period: choices("period", ["week", "month", "quarter", "year"]),
  };
}
