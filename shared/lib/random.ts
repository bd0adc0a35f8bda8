/** A source of numbers in [0, 1). Always an argument, so that the same seed gives the same result everywhere. */
export type Random = () => number;

/**
 * A generator that repeats its sequence for a seed (an unsigned 32-bit integer).
 * Mulberry32 by Tommy Ettinger (public domain): small, fast, and good enough to shuffle questions; not for secrets.
 */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy of a list: every order is equally likely. Takes one number from `random` per entry. */
export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const result: T[] = [];
  for (const entry of list) result.splice(Math.floor(random() * (result.length + 1)), 0, entry);
  return result;
}
