import type { Allowance, Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ItemKind } from "../../../../shared/bank/item.ts";
import { timeLimitMsOf } from "../../../../shared/exam/time-allowance.ts";

/** The numbers of an exam that a candidate should know before it begins. */
export interface ConditionFacts {
  readonly shownCount: number;
  readonly scoredCount: number;
  readonly unscoredCount: number;
  readonly kinds: readonly ItemKind[];
  /** Null for untimed. */
  readonly timeLimitMs: number | null;
}

/** Reads those numbers off a blueprint, for sitting it with an allowance or without (null). */
export function conditionFactsOf(
  blueprint: Blueprint,
  allowance: Allowance | null,
): ConditionFacts {
  const sum = (countOf: (domain: Blueprint["domains"][number]) => number) =>
    blueprint.domains.reduce((total, domain) => total + countOf(domain), 0);
  const shownCount = sum((domain) => domain.shownCount);
  const scoredCount = sum((domain) => domain.scoredCount);
  return {
    shownCount,
    scoredCount,
    unscoredCount: shownCount - scoredCount,
    kinds: blueprint.kinds.map(({ kind }) => kind),
    timeLimitMs: timeLimitMsOf(blueprint, allowance),
  };
}
