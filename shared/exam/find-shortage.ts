import { ITEM_KINDS } from "../bank/item.ts";
import type { FormCandidate, FormDemand } from "./form-problem.ts";

/** What a supply of items lacks, as a place in the lists of the demand. */
export type FormShortage =
  | { readonly of: "domain"; readonly domain: number }
  /** Counting what the other kinds need as well, the domains have no room for enough of this one. */
  | { readonly of: "kind"; readonly kind: number };

/** Every set of kinds but the empty one, smaller sets first. */
const kindSets: readonly (readonly number[])[] = [...ITEM_KINDS.keys()]
  .reduce<readonly (readonly number[])[]>(
    (sets, kind) => [...sets, ...sets.map((set) => [...set, kind])],
    [[]],
  )
  .slice(1)
  .sort((a, b) => a.length - b.length);

/**
 * Why these candidates cannot serve a demand, or null where nothing speaks against it. Exact where no two candidates are
 * enemies; with enemies it may overlook a shortage but never invents one.
 *
 * The kinds must find room in the domains. By the max-flow min-cut theorem they do exactly if no set of kinds needs more
 * items than the domains can take of it; there are so few kinds that every set is tried.
 */
export function findShortage(
  candidates: readonly FormCandidate[],
  demand: FormDemand,
): FormShortage | null {
  const supply = countSupply(candidates, demand);
  const domain = demand.domains.findIndex((needed, index) => needed > at(supply.ofDomain, index));
  if (domain >= 0) return { of: "domain", domain };
  for (const kinds of kindSets) {
    // A set with a kind that is not needed says no more than the set without it.
    if (kinds.some((kind) => demand.kinds[kind] === 0)) continue;
    if (sumAt(demand.kinds, kinds) > roomFor(kinds, supply, demand))
      return { of: "kind", kind: at(kinds, 0) };
  }
  return null;
}

/** How many items of these kinds a form could hold. */
function roomFor(kinds: readonly number[], supply: Supply, demand: FormDemand): number {
  const room = demand.domains.reduce((sum, places, domain) => {
    const items = kinds.reduce((some, kind) => some + at(supply.ofCell, cellOf(domain, kind)), 0);
    return sum + Math.min(places, items);
  }, 0);
  return Math.min(room, sumAt(supply.ofKind, kinds));
}

/** Counts by place. Of the items whose first enemy group is the same, at most one can be in a form: they count as one. */
interface Tally {
  readonly counts: number[];
  readonly seenGroups: Set<number>;
}

function emptyTally(size: number): Tally {
  return { counts: new Array<number>(size).fill(0), seenGroups: new Set() };
}

function count({ counts, seenGroups }: Tally, place: number, group: number | undefined): void {
  if (group !== undefined) {
    const mark = group * counts.length + place;
    if (seenGroups.has(mark)) return;
    seenGroups.add(mark);
  }
  counts[place] = at(counts, place) + 1;
}

function countSupply(candidates: readonly FormCandidate[], demand: FormDemand): Supply {
  const domains = emptyTally(demand.domains.length);
  const kinds = emptyTally(demand.kinds.length);
  const cells = emptyTally(demand.domains.length * demand.kinds.length);
  for (const { domain, kind, groups } of candidates) {
    const group = groups[0];
    count(domains, domain, group);
    count(kinds, kind, group);
    count(cells, cellOf(domain, kind), group);
  }
  return { ofDomain: domains.counts, ofKind: kinds.counts, ofCell: cells.counts };
}

interface Supply {
  readonly ofDomain: readonly number[];
  readonly ofKind: readonly number[];
  /** Per domain and kind, see `cellOf`. */
  readonly ofCell: readonly number[];
}

function cellOf(domain: number, kind: number): number {
  return domain * ITEM_KINDS.length + kind;
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

function sumAt(list: readonly number[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + at(list, index), 0);
}
