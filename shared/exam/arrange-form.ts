import type { Blueprint } from "../bank/blueprint.ts";
import { shuffled, type Random } from "../lib/random.ts";
import type { FormPosition } from "./form.ts";
import type { FormCandidate } from "./form-problem.ts";

/**
 * Puts picked items in the order of the screen: shuffled across domains, with options and prompts shuffled for each. Which
 * items of a domain are scored is chance as well, in the number that the blueprint says.
 */
export function arrangeForm(
  picked: readonly FormCandidate[],
  blueprint: Blueprint,
  random: Random,
): readonly FormPosition[] {
  const scored = new Set(
    blueprint.domains.flatMap(({ scoredCount }, domain) =>
      shuffled(
        picked.filter((candidate) => candidate.domain === domain),
        random,
      ).slice(0, scoredCount),
    ),
  );
  return shuffled(picked, random).map((candidate) => ({
    itemId: candidate.entry.id,
    isScored: scored.has(candidate),
    optionOrder: shuffled(candidate.entry.optionIds, random),
    promptOrder: shuffled(candidate.entry.promptIds, random),
  }));
}
