import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import { weakestDomainOf } from "./weakest-domain-of.ts";

/** What the history can be sorted by. */
export const HISTORY_COLUMNS = [
  "date",
  "exam",
  "mock",
  "score",
  "outcome",
  "time",
  "weakest",
] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

export interface HistoryOrder {
  readonly column: HistoryColumn;
  readonly direction: "ascending" | "descending";
}

type SortKey = readonly (number | string)[];

const MODES = ["standard", "seeded", "fresh"] as const;

/** What an attempt is sorted by in a column: the first part that differs decides. */
const keys: Readonly<Record<HistoryColumn, (digest: AttemptDigest) => SortKey>> = {
  date: ({ startedAtMs }) => [startedAtMs],
  exam: ({ bank }) => [bank.exam.code],
  mock: ({ mode, profile }) => [
    MODES.indexOf(mode.type),
    mode.type === "standard" ? mode.number : 0,
    profile,
  ],
  score: ({ estimatedScaledScore }) => [estimatedScaledScore],
  outcome: ({ hasPassed }) => [hasPassed ? 1 : 0],
  time: ({ elapsedMs }) => [elapsedMs],
  weakest: (digest) => {
    const weakest = weakestDomainOf(digest);
    // Without a scored question there is no share: it stands below the lowest.
    return [weakest === null ? -1 : weakest.rightCount / weakest.scoredCount];
  },
};

/** The attempts in the order of a column; of equal ones the newest comes first, whichever the direction. */
export function sortAttempts(
  digests: readonly AttemptDigest[],
  { column, direction }: HistoryOrder,
): readonly AttemptDigest[] {
  const sign = direction === "ascending" ? 1 : -1;
  return digests
    .map((digest) => ({ digest, key: keys[column](digest) }))
    .sort((a, b) => sign * compareKeys(a.key, b.key) || b.digest.startedAtMs - a.digest.startedAtMs)
    .map(({ digest }) => digest);
}

function compareKeys(a: SortKey, b: SortKey): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  const [one, other] = [a[place], b[place]];
  if (one === undefined || other === undefined) return 0;
  return one < other ? -1 : 1;
}
