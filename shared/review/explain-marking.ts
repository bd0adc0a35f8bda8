import type { Item, ItemKind, ItemOf, PartId } from "../bank/item.ts";
import type { Response } from "../exam/response.ts";

interface MarkingBase {
  readonly rule: "all-or-nothing";
  /** Options chosen or put in order; for matching, prompts with a choice. */
  readonly chosenCount: number;
  readonly requiredCount: number;
}

interface OptionsMarking extends MarkingBase {
  /** Options chosen that are in the key. */
  readonly hitIds: readonly PartId[];
  /** Options of the key that were not chosen. */
  readonly missingIds: readonly PartId[];
  /** Options chosen that are not in the key. */
  readonly extraIds: readonly PartId[];
}

/** Yours against the key at one place or prompt; null where there is nothing. */
interface MarkedPair {
  readonly yours: PartId | null;
  readonly key: PartId | null;
  readonly isRight: boolean;
}

/** Why a response was marked as it was, for each kind of item in its own terms. The words are the screen's. */
export type MarkingExplanation =
  | (OptionsMarking & { readonly kind: "single-choice" })
  | (OptionsMarking & { readonly kind: "multiple-response" })
  | (OptionsMarking & {
      readonly kind: "ordering";
      /** First to last; as many as the longer of response and key. */
      readonly places: readonly MarkedPair[];
    })
  | (MarkingBase & {
      readonly kind: "matching";
      readonly prompts: readonly (MarkedPair & { readonly promptId: PartId })[];
    });

type ItemByKind = { readonly [K in ItemKind]: ItemOf<K> };
type Explainer<K extends ItemKind> = (
  item: ItemByKind[K],
  response: Response | null,
) => MarkingExplanation;

/** One explainer per kind of item. A kind without one does not compile. */
const explainers: { readonly [K in ItemKind]: Explainer<K> } = {
  "single-choice": ({ kind, key }, response) => {
    const chosen = response?.kind === kind ? [response.optionId] : [];
    return { kind, ...compareOptions([key], chosen) };
  },
  "multiple-response": ({ kind, key }, response) => {
    const chosen = response?.kind === kind ? response.optionIds : [];
    return { kind, ...compareOptions(key, chosen) };
  },
  ordering: ({ kind, key }, response) => {
    const chosen = response?.kind === kind ? response.order : [];
    const longer = chosen.length > key.length ? chosen : key;
    const places = longer.map((_, place) => markedPair(chosen[place], key[place]));
    return { kind, ...compareOptions(key, chosen), places };
  },
  matching: ({ kind, key, prompts }, response) => {
    const pairs = response?.kind === kind ? response.pairs : {};
    return {
      kind,
      rule: "all-or-nothing",
      chosenCount: prompts.filter(({ id }) => pairs[id] !== undefined).length,
      requiredCount: prompts.length,
      prompts: prompts.map(({ id }) => ({ promptId: id, ...markedPair(pairs[id], key[id]) })),
    };
  },
};

/** Explains how `verdictOf` came to its verdict. A response of another kind than the item's counts as none. */
export function explainMarking(item: Item, response: Response | null): MarkingExplanation {
  return explain(item, response);
}

function explain<K extends ItemKind>(
  item: ItemByKind[K] & { readonly kind: K },
  response: Response | null,
): MarkingExplanation {
  return explainers[item.kind](item, response);
}

function compareOptions(key: readonly PartId[], chosen: readonly PartId[]): OptionsMarking {
  return {
    rule: "all-or-nothing",
    chosenCount: chosen.length,
    requiredCount: key.length,
    hitIds: chosen.filter((id) => key.includes(id)),
    missingIds: key.filter((id) => !chosen.includes(id)),
    extraIds: chosen.filter((id) => !key.includes(id)),
  };
}

function markedPair(yours: PartId | undefined, key: PartId | undefined): MarkedPair {
  return { yours: yours ?? null, key: key ?? null, isRight: yours === key };
}
