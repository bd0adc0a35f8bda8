import { findShortage } from "./find-shortage.ts";
import { demandAfter, demandSum, type FormCandidate, type FormDemand } from "./form-problem.ts";

/** What must be left over when a form is picked: enough for the forms that are to come after it. */
export interface Reserve {
  /** Every item not yet in a form, the candidates of this one among them; without enemies, who may meet across forms. */
  readonly unused: readonly FormCandidate[];
  readonly laterDemand: FormDemand;
}

/** How picking ended: "gave-up" means that the steps allowed were used before all was tried. */
export type PickOutcome =
  | { readonly type: "found"; readonly candidates: readonly FormCandidate[] }
  | { readonly type: "impossible" }
  | { readonly type: "gave-up" };

/**
 * Picks items that serve a demand exactly, no two of them enemies, the earlier candidates before the later ones.
 *
 * A search that looks ahead: a candidate is taken only if `findShortage` finds nothing against finishing the form (and the
 * reserve) with what is left. Without enemies that look is exact, so the search never has to go back, however tight the
 * kinds are; with enemies it may, and then takes the next candidate instead, for at most `stepLimit` candidates in all.
 */
export function pickItems(
  ordered: readonly FormCandidate[],
  demand: FormDemand,
  reserve: Reserve | null,
  stepLimit: number,
): PickOutcome {
  let stepsLeft = stepLimit;
  const search = (
    rest: readonly FormCandidate[],
    needed: FormDemand,
    kept: Reserve | null,
  ): readonly FormCandidate[] | null => {
    if (needed.domains.every((count) => count === 0)) return [];
    for (const [index, candidate] of rest.entries()) {
      if (stepsLeft === 0) return null;
      stepsLeft -= 1;
      if (index > 0 && findShortage(rest.slice(index), needed) !== null) return null;
      const after = demandAfter(needed, candidate);
      const others = followersOf(candidate, rest.slice(index + 1), after);
      const keptAfter = kept === null ? null : reserveAfter(kept, candidate);
      if (findShortage(others, after) !== null || isShort(keptAfter, after)) continue;
      const found = search(others, after, keptAfter);
      if (found !== null) return [candidate, ...found];
    }
    return null;
  };
  if (findShortage(ordered, demand) !== null || isShort(reserve, demand))
    return { type: "impossible" };
  const candidates = search(ordered, demand, reserve);
  if (candidates !== null) return { type: "found", candidates };
  return stepsLeft > 0 ? { type: "impossible" } : { type: "gave-up" };
}

/** The candidates that may still come after one was taken. */
function followersOf(
  { domain, groups }: FormCandidate,
  rest: readonly FormCandidate[],
  needed: FormDemand,
): readonly FormCandidate[] {
  const isDomainFull = needed.domains[domain] === 0;
  if (!isDomainFull && groups.length === 0) return rest;
  return rest.filter(
    (other) =>
      !(isDomainFull && other.domain === domain) &&
      !groups.some((group) => other.groups.includes(group)),
  );
}

function reserveAfter(reserve: Reserve, taken: FormCandidate): Reserve {
  return { ...reserve, unused: reserve.unused.filter((other) => other.entry !== taken.entry) };
}

function isShort(reserve: Reserve | null, needed: FormDemand): boolean {
  if (reserve === null) return false;
  const { unused, laterDemand } = reserve;
  return findShortage(unused, demandSum(needed, laterDemand)) !== null;
}
