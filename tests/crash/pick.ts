import type { Random } from "../../shared/lib/random.ts";

/** One of a list, each equally likely. */
export function pick<T>(list: readonly T[], random: Random): T {
  const [first] = list;
  const picked = list[Math.floor(random() * list.length)] ?? first;
  if (picked === undefined) throw new Error("There is nothing to pick from.");
  return picked;
}

/** A whole number from `least` to `most`. */
export function pickNumber(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}
