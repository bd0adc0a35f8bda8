import { mulberry32 } from "../../shared/lib/random.ts";

/** The choices of one fuzzed case: the same seed and index make the same choices on every machine. */
export interface Dice {
  /** An integer from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
  readonly bytes: (length: number) => Buffer;
}

/** Spreads neighbouring indexes over the whole range of seeds. */
const INDEX_STEP = 0x9e3779b1;

/** The dice of one case. `pick` throws for an empty list: there is nothing to choose. */
export function diceFor(seed: number, index: number): Dice {
  const random = mulberry32((seed ^ Math.imul(index + 1, INDEX_STEP)) >>> 0);
  const below = (end: number): number => Math.floor(random() * end);
  return {
    below,
    pick: (list) => {
      const index = below(list.length);
      const picked = list[index];
      if (picked === undefined && !(index in list)) throw new Error("There is nothing to pick.");
      return picked as (typeof list)[number];
    },
    chance: (percent) => random() * 100 < percent,
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}
