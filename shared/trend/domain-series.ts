import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import type { DomainId } from "../bank/blueprint.ts";

export interface DomainSeries {
  readonly domainId: DomainId;
  /** As the newest attempt that has it names it. */
  readonly title: string;
  /** One for each attempt, in the order they come in; null where it had no scored question of the domain. */
  readonly results: readonly ({
    readonly rightCount: number;
    readonly scoredCount: number;
  } | null)[];
}

/** How each domain went from attempt to attempt, in the order of the domains' numbers. The attempts must be of one exam, oldest first. */
export function domainSeriesOf(digests: readonly AttemptDigest[]): readonly DomainSeries[] {
  const titles = new Map(
    digests.flatMap(({ domains }) => domains.map(({ domainId, title }) => [domainId, title])),
  );
  return [...titles]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([domainId, title]) => ({
      domainId,
      title,
      results: digests.map(({ domains }) => {
        const domain = domains.find((entry) => entry.domainId === domainId);
        if (domain === undefined || domain.scoredCount === 0) return null;
        return { rightCount: domain.rightCount, scoredCount: domain.scoredCount };
      }),
    }));
}
