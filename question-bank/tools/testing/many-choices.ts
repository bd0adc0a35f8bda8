import { aPart, aSingleChoice, type ItemDraft } from "./item-drafts.ts";

interface Texts {
  readonly key: string;
  readonly distractor: string;
  /** 0-based. */
  readonly keyPlace: number;
}

/** Single-choice items, each with the texts that `textsOf` gives for its number from 0. For rules about a bank as a whole. */
export function manyChoices(
  count: number,
  textsOf: (number: number) => Texts,
): readonly ItemDraft[] {
  return Array.from({ length: count }, (_, number) => {
    const { key, distractor, keyPlace } = textsOf(number);
    const options = ["a", "b", "c", "d"].map((id, place) =>
      aPart(id, place === keyPlace ? key : `${distractor}${"x".repeat(place)}`),
    );
    return aSingleChoice({ id: `q-many-${number}`, options, key: "abcd".charAt(keyPlace) });
  });
}
