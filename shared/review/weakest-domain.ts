import type { ReportedDomain } from "./score-report.ts";

/** The domain with the smallest share right, the first of equals; null where every scored question was right. */
export function weakestDomain(domains: readonly ReportedDomain[]): ReportedDomain | null {
  const missed = domains.filter(({ rightCount, scoredCount }) => rightCount < scoredCount);
  const byShare = missed.toSorted(
    (one, other) => one.rightCount * other.scoredCount - other.rightCount * one.scoredCount,
  );
  return byShare[0] ?? null;
}
