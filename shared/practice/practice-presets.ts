import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import type { ItemIndexEntry } from "../bank/bank-summary.ts";
import type { Blueprint, DomainId } from "../bank/blueprint.ts";
import type { ItemId } from "../bank/item.ts";
import { objectivePlaces } from "../exam/objective-places.ts";
import type { ItemStanding } from "./item-standings.ts";
import type { PracticeMatter } from "./matching-items.ts";

/** The fewest items of a domain that must have been met before it can be called the weakest. */
export const LEAST_FOR_WEAKEST = 5;

const PRESETS = ["quick-ten", "missed", "not-seen", "weakest-domain"] as const;
export type Preset = (typeof PRESETS)[number];

/** The most questions of each preset. */
const PRESET_SIZES: Readonly<Record<Preset, number>> = {
  "quick-ten": 10,
  missed: 20,
  "not-seen": 20,
  "weakest-domain": 20,
};

/** A practice that one press begins. */
export interface PresetOffer {
  readonly preset: Preset;
  /** What it is drawn from. */
  readonly itemIds: readonly ItemId[];
  /** How many of them it asks. */
  readonly askedCount: number;
}

/** What the presets offer. */
export interface PresetOffers {
  readonly offers: readonly PresetOffer[];
  /** How many mocks were looked back over: fewer than asked for where there are no more. */
  readonly mockCount: number;
  /** Null where no domain has met enough items. */
  readonly weakest: DomainStanding | null;
}

/** What the presets offer of a bank, looking back over so many of its mocks. */
export function presetOffers(
  matter: Pick<PracticeMatter, "index" | "standings">,
  blueprint: Blueprint,
  { digests, lookBack }: { readonly digests: readonly AttemptDigest[]; readonly lookBack: number },
): PresetOffers {
  const { index, standings } = matter;
  const mocks = lastMocks(digests, lookBack);
  const weakest = weakestDomain(blueprint, domainStandings(blueprint, index, standings));
  const placeOf = objectivePlaces(blueprint);
  const itemIds: Readonly<Record<Preset, readonly ItemId[]>> = {
    "quick-ten": index.map(({ id }) => id),
    missed: missedIn(mocks, index),
    // Before the first mock this would be everything.
    "not-seen": mocks.length === 0 ? [] : notSeenIn(mocks, index),
    "weakest-domain": index
      .filter(({ objective }) => placeOf(objective).domainId === weakest?.domainId)
      .map(({ id }) => id),
  };
  return {
    mockCount: mocks.length,
    weakest,
    offers: PRESETS.map((preset) => ({
      preset,
      itemIds: itemIds[preset],
      askedCount: Math.min(itemIds[preset].length, PRESET_SIZES[preset]),
    })),
  };
}

/** The last mocks of some, latest first, by when they ended. */
function lastMocks(digests: readonly AttemptDigest[], count: number): readonly AttemptDigest[] {
  return digests.toSorted((a, b) => b.endedAtMs - a.endedAtMs).slice(0, count);
}

/** The items of the index that were wrong or left open in any of these mocks, in the order of the index. */
function missedIn(
  mocks: readonly AttemptDigest[],
  index: readonly ItemIndexEntry[],
): readonly ItemId[] {
  const missed = new Set(
    mocks.flatMap(({ questions }) =>
      questions.filter(({ verdict }) => verdict !== "right").map(({ itemId }) => itemId),
    ),
  );
  return index.map(({ id }) => id).filter((itemId) => missed.has(itemId));
}

/** The items of the index that none of these mocks asked, in the order of the index. What practice asked makes no difference. */
function notSeenIn(
  mocks: readonly AttemptDigest[],
  index: readonly ItemIndexEntry[],
): readonly ItemId[] {
  const seen = new Set(mocks.flatMap(({ questions }) => questions.map(({ itemId }) => itemId)));
  return index.map(({ id }) => id).filter((itemId) => !seen.has(itemId));
}

/** A domain, and how the last answers to its items went. */
export interface DomainStanding {
  readonly domainId: DomainId;
  readonly title: string;
  /** Items that were right the last time they were met, in a mock or in practice. */
  readonly rightCount: number;
  /** Items that were ever met. */
  readonly seenCount: number;
}

/**
 * The domain with the lowest share of items right, each by its last answer, among the domains of which at least
 * `LEAST_FOR_WEAKEST` items were met; of equal shares the one with the greater weight, of equal weights the first. Null where no
 * domain has met enough.
 */
export function weakestDomain(
  { domains }: Blueprint,
  standings: readonly DomainStanding[],
): DomainStanding | null {
  const weights = new Map(domains.map(({ id, weightPercent }) => [id, weightPercent]));
  const weightOf = ({ domainId }: DomainStanding) => weights.get(domainId) ?? 0;
  const [weakest] = standings
    .filter(({ seenCount }) => seenCount >= LEAST_FOR_WEAKEST)
    // Cross-multiplied, so that equal shares are equal whatever they are shares of.
    .toSorted(
      (a, b) =>
        a.rightCount * b.seenCount - b.rightCount * a.seenCount || weightOf(b) - weightOf(a),
    );
  return weakest ?? null;
}

/** How the person stands with each domain of a blueprint, in its order; items that the index no longer has do not count. */
function domainStandings(
  blueprint: Blueprint,
  index: readonly ItemIndexEntry[],
  standings: ReadonlyMap<ItemId, ItemStanding>,
): readonly DomainStanding[] {
  const placeOf = objectivePlaces(blueprint);
  return blueprint.domains.map(({ id, title }) => {
    const met = index
      .filter(({ objective }) => placeOf(objective).domainId === id)
      .flatMap((entry) => standings.get(entry.id) ?? []);
    const rightCount = met.filter(({ lastVerdict }) => lastVerdict === "right").length;
    return { domainId: id, title, rightCount, seenCount: met.length };
  });
}
