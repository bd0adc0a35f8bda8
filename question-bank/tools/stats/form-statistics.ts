import type { BankOutline, ItemIndexEntry } from "../../../shared/bank/bank-summary.ts";
import { ITEM_KINDS } from "../../../shared/bank/item.ts";
import type { Form } from "../../../shared/exam/form.ts";
import { objectivePlaces } from "../../../shared/exam/objective-places.ts";

/** What a form holds, counted. */
export interface FormStatistics {
  readonly domain: readonly {
    readonly name: string;
    readonly shownCount: number;
    readonly scoredCount: number;
  }[];
  readonly kind: readonly { readonly name: string; readonly count: number }[];
  /** Mean difficulty of its items, 1 to 3. */
  readonly meanDifficulty: number;
  /** Pairs of items that share an enemy group. */
  readonly enemyPairCount: number;
}

/** Counts the items of a form by domain and kind, and what else makes forms equal or breaks them. */
export function formStatistics(form: Form, { blueprint, index }: BankOutline): FormStatistics {
  const placeOf = objectivePlaces(blueprint);
  const entries = new Map(index.map((entry) => [entry.id, entry]));
  const shown = form.positions.flatMap(({ itemId, isScored }) => {
    const entry = entries.get(itemId);
    if (entry === undefined) return [];
    return [{ ...entry, domainId: placeOf(entry.objective).domainId, isScored }];
  });
  return {
    domain: blueprint.domains.map(({ id }) => {
      const inDomain = shown.filter((item) => item.domainId === id);
      const scoredCount = inDomain.filter((item) => item.isScored).length;
      return { name: id, shownCount: inDomain.length, scoredCount };
    }),
    kind: ITEM_KINDS.map((kind) => ({
      name: kind,
      count: shown.filter((item) => item.kind === kind).length,
    })),
    meanDifficulty: shown.reduce((sum, item) => sum + item.difficulty, 0) / shown.length,
    enemyPairCount: countEnemyPairs(shown),
  };
}

function countEnemyPairs(items: readonly Pick<ItemIndexEntry, "enemies">[]): number {
  return items.reduce((count, { enemies }, place) => {
    const enemiesBefore = items
      .slice(0, place)
      .filter((other) => other.enemies.some((group) => enemies.includes(group)));
    return count + enemiesBefore.length;
  }, 0);
}
