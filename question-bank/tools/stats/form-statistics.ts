import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
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
}

/** Counts the items of a form by domain and kind. */
export function formStatistics(form: Form, { blueprint, index }: BankOutline): FormStatistics {
  const placeOf = objectivePlaces(blueprint);
  const entries = new Map(index.map((entry) => [entry.id, entry]));
  const shown = form.positions.flatMap(({ itemId, isScored }) => {
    const entry = entries.get(itemId);
    if (entry === undefined) return [];
    return [{ kind: entry.kind, domainId: placeOf(entry.objective).domainId, isScored }];
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
  };
}
