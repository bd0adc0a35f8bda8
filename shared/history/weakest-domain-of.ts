import type { AttemptDigest } from "../attempts/attempt-digest.ts";

type DigestedDomain = AttemptDigest["domains"][number];

/** The domain with the lowest share of right answers, of equal ones the first; null where no domain had a scored question. */
export function weakestDomainOf({
  domains,
}: Pick<AttemptDigest, "domains">): DigestedDomain | null {
  const [first, ...others] = domains.filter(({ scoredCount }) => scoredCount > 0);
  if (first === undefined) return null;
  return others.reduce(
    (weakest, domain) =>
      domain.rightCount * weakest.scoredCount < weakest.rightCount * domain.scoredCount
        ? domain
        : weakest,
    first,
  );
}
