import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import { isUnsigned } from "../bank/bank-summary.ts";

/** The mocks of one exam, which can be held against each other. */
export interface TrendExam {
  readonly code: string;
  readonly name: string;
  /** At least one, oldest first. */
  readonly digests: readonly AttemptDigest[];
}

/** The exams that mocks were sat of, the one of the newest mock first. Mocks of unsigned banks are left out: nobody vouches for their questions. */
export function trendExamsOf(digests: readonly AttemptDigest[]): readonly TrendExam[] {
  const newestFirst = digests
    .filter(({ bank }) => !isUnsigned(bank))
    .toSorted((a, b) => b.startedAtMs - a.startedAtMs);
  const names = new Map(
    newestFirst.toReversed().map(({ bank }) => [bank.exam.code, bank.exam.name]),
  );
  return [...new Set(newestFirst.map(({ bank }) => bank.exam.code))].map((code) => ({
    code,
    name: names.get(code) ?? code,
    digests: newestFirst.filter(({ bank }) => bank.exam.code === code).toReversed(),
  }));
}
