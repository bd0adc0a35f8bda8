import { type Random } from "../../../shared/lib/random.ts";

/** The share of questions, 0 to 1, that a simulated candidate gets right in each of so many domains. */
export type DrawAbility = (domainCount: number, random: Random) => readonly number[];

/** From weak to strong, each domain by itself. */
export const unevenAbility: DrawAbility = (domainCount, random) =>
  Array.from({ length: domainCount }, () => 0.45 + 0.5 * random());

/** From 50 % to 90 % all in all, each domain at most 10 % off that. */
export const evenAbility: DrawAbility = (domainCount, random) => {
  const overall = 0.5 + 0.4 * random();
  return Array.from({ length: domainCount }, () => overall + 0.2 * (random() - 0.5));
};

/** The same known share in every domain. */
export function fixedAbility(share: number): DrawAbility {
  return (domainCount) => Array.from({ length: domainCount }, () => share);
}
