import type { BankOutline, ItemIndexEntry } from "../bank/bank-summary.ts";
import { ITEM_KINDS } from "../bank/item.ts";
import { objectivePlaces, type ObjectivePlace } from "./objective-places.ts";

/** An item that may come into a form, with its domain and kind as places in the lists of a `FormDemand`. */
export interface FormCandidate {
  readonly entry: ItemIndexEntry;
  readonly domain: number;
  readonly kind: number;
  readonly place: ObjectivePlace;
  /** Enemy groups, numbered: two candidates that share one never meet in a form. */
  readonly groups: readonly number[];
}

/** What a form still needs. */
export interface FormDemand {
  /** Exact number of items per domain, in the order of the blueprint. */
  readonly domains: readonly number[];
  /** Least number of items per kind, in the order of `ITEM_KINDS`. */
  readonly kinds: readonly number[];
}

/**
 * Every item of a bank as it was published as a candidate, sorted by id: the order in the bank's file makes no difference to a form,
 * and neither do errata, which are applied once it is drawn.
 */
export function formCandidates(outline: BankOutline): readonly FormCandidate[] {
  const { blueprint, errata } = outline;
  const index = errata?.published ?? outline.index;
  const placeOf = objectivePlaces(blueprint);
  const domainIds = blueprint.domains.map((domain) => domain.id);
  const groupNames = [...new Set(index.flatMap((entry) => entry.enemies))];
  return index
    .map((entry) => {
      const place = placeOf(entry.objective);
      return {
        entry,
        place,
        domain: domainIds.indexOf(place.domainId),
        kind: ITEM_KINDS.indexOf(entry.kind),
        groups: entry.enemies.map((name) => groupNames.indexOf(name)),
      };
    })
    .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
}

/** What `formCount` forms by this blueprint need together. */
export function formDemand({ blueprint }: BankOutline, formCount: number): FormDemand {
  const leastOf = new Map(blueprint.kinds.map(({ kind, minCount }) => [kind, minCount]));
  return {
    domains: blueprint.domains.map((domain) => domain.shownCount * formCount),
    kinds: ITEM_KINDS.map((kind) => (leastOf.get(kind) ?? 0) * formCount),
  };
}

/** What is still needed once a candidate is taken. */
export function demandAfter(demand: FormDemand, taken: FormCandidate): FormDemand {
  return {
    domains: demand.domains.map((count, domain) => (domain === taken.domain ? count - 1 : count)),
    kinds: demand.kinds.map((count, kind) =>
      kind === taken.kind ? Math.max(0, count - 1) : count,
    ),
  };
}

/** What two demands come to together. */
export function demandSum(a: FormDemand, b: FormDemand): FormDemand {
  return {
    domains: a.domains.map((count, domain) => count + (b.domains[domain] ?? 0)),
    kinds: a.kinds.map((count, kind) => count + (b.kinds[kind] ?? 0)),
  };
}
