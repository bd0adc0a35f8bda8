import { shuffled, type Random } from "../lib/random.ts";
import type { FormCandidate, FormDemand } from "./form-problem.ts";
import { pickItems, type Reserve } from "./pick-items.ts";

const SHUFFLED_TRIES = 4;
const STEPS_PER_TRY = 2000;
const STEPS_OF_LAST_TRY = 20_000;

/** What a form is picked from, and by what preference. */
export interface PickTask {
  readonly candidates: readonly FormCandidate[];
  readonly demand: FormDemand;
  readonly reserve: Reserve | null;
  /** Lower ranks come first as far as the demand lets them. */
  readonly rankOf: (candidate: FormCandidate) => number;
}

/**
 * Picks a form at random, or null where none was found. Each try shuffles anew; the last one has more steps and forgets rank
 * and chance for the items with the fewest enemies first. A random order rarely fails unless enemies leave hardly any form,
 * and stops at the first try that proves there is none.
 */
export function pickInTries(
  { candidates, demand, reserve, rankOf }: PickTask,
  random: Random,
): readonly FormCandidate[] | null {
  for (let count = 0; count < SHUFFLED_TRIES; count += 1) {
    const ordered = inPreference(shuffled(candidates, random), rankOf);
    const pick = pickItems(ordered, demand, reserve, STEPS_PER_TRY);
    if (pick.type === "found") return pick.candidates;
    if (pick.type === "impossible") return null;
  }
  const ordered = inPreference(shuffled(candidates, random), enemyCounter(candidates));
  const pick = pickItems(ordered, demand, reserve, STEPS_OF_LAST_TRY);
  return pick.type === "found" ? pick.candidates : null;
}

/**
 * The lowest ranks first; among equals the tasks take turns, each as often as its objectives are many, so that a task for
 * which the bank has many items does not crowd out the others of its domain.
 */
function inPreference(
  candidates: readonly FormCandidate[],
  rankOf: (candidate: FormCandidate) => number,
): readonly FormCandidate[] {
  const turns = new Map<string, number>();
  return candidates
    .map((candidate) => {
      const rank = rankOf(candidate);
      const { taskId, taskSize } = candidate.place;
      const turn = turns.get(`${rank} ${taskId}`) ?? 0;
      turns.set(`${rank} ${taskId}`, turn + 1);
      return { candidate, rank, due: (turn + 0.5) / taskSize };
    })
    .sort((a, b) => a.rank - b.rank || a.due - b.due)
    .map(({ candidate }) => candidate);
}

/**
 * Makes the function that says how many of these candidates share an enemy group with one, itself included; 0 for one without
 * groups.
 */
export function enemyCounter(
  candidates: readonly FormCandidate[],
): (candidate: FormCandidate) => number {
  const members = new Map<number, FormCandidate[]>();
  for (const candidate of candidates)
    for (const group of candidate.groups) {
      const known = members.get(group);
      if (known === undefined) members.set(group, [candidate]);
      else known.push(candidate);
    }
  return ({ groups }) => new Set(groups.flatMap((group) => members.get(group) ?? [])).size;
}
