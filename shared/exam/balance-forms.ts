import { COGNITIVE_LEVELS } from "../bank/item.ts";
import type { FormCandidate } from "./form-problem.ts";

type Measure = (candidate: FormCandidate) => number;
type Items = readonly FormCandidate[];

/**
 * Makes disjoint forms about equal: swaps items of the same domain and kind between the form with most and the form with least
 * of a task, as long as that brings their counts nearer, task after task; then likewise by their sums of difficulty, then of
 * cognitive level. Every form keeps its counts of domains and kinds, and no swap lets enemies meet.
 */
export function balanceForms(forms: readonly Items[]): readonly Items[] {
  const measures = measuresOf(forms);
  return measures.reduce(
    (balanced, measure, index) => levelOut(balanced, measure, measures.slice(0, index)),
    forms,
  );
}

/** What forms are made equal by, the first first: what is even in one stays so in those that follow. */
function measuresOf(forms: readonly Items[]): readonly Measure[] {
  const taskIds = [...new Set(forms.flat().map(({ place }) => place.taskId))].sort();
  return [
    ...taskIds.map(
      (taskId): Measure =>
        ({ place }) =>
          place.taskId === taskId ? 1 : 0,
    ),
    ({ entry }) => entry.difficulty,
    ({ entry }) => COGNITIVE_LEVELS.indexOf(entry.level),
  ];
}

/** Every swap brings two sums nearer without changing a third, so that this ends. `kept` are the measures that no swap may change. */
function levelOut(
  forms: readonly Items[],
  measure: Measure,
  kept: readonly Measure[],
): readonly Items[] {
  const ranked = forms
    .map((items, place) => ({ items, place, sum: sumOf(items, measure) }))
    .sort((a, b) => b.sum - a.sum);
  for (const hard of ranked)
    for (const easy of ranked.toReversed()) {
      if (hard.sum - easy.sum < 2) break;
      const swap = findSwap(hard.items, easy.items, {
        measure,
        kept,
        most: hard.sum - easy.sum - 1,
      });
      if (swap !== null)
        return levelOut(
          forms.with(hard.place, swap.hard).with(easy.place, swap.easy),
          measure,
          kept,
        );
    }
  return forms;
}

interface SwapRules {
  readonly measure: Measure;
  readonly kept: readonly Measure[];
  /** The largest difference of the two items that still brings the sums nearer. */
  readonly most: number;
}

/** The two forms after the first swap that brings them nearer, or null where there is none. */
function findSwap(
  hardItems: Items,
  easyItems: Items,
  rules: SwapRules,
): { readonly hard: Items; readonly easy: Items } | null {
  for (const [hardPlace, out] of hardItems.entries())
    for (const [easyPlace, into] of easyItems.entries()) {
      if (!isSwapUseful(out, into, rules)) continue;
      const hard = hardItems.with(hardPlace, into);
      const easy = easyItems.with(easyPlace, out);
      if (!meetsEnemy(hard, into) && !meetsEnemy(easy, out)) return { hard, easy };
    }
  return null;
}

function isSwapUseful(
  out: FormCandidate,
  into: FormCandidate,
  { measure, kept, most }: SwapRules,
): boolean {
  const gain = measure(out) - measure(into);
  return (
    gain > 0 &&
    gain <= most &&
    out.domain === into.domain &&
    out.kind === into.kind &&
    kept.every((other) => other(out) === other(into))
  );
}

function meetsEnemy(items: Items, { entry, groups }: FormCandidate): boolean {
  return items.some(
    (other) => other.entry !== entry && other.groups.some((group) => groups.includes(group)),
  );
}

function sumOf(items: Items, measure: Measure): number {
  return items.reduce((sum, candidate) => sum + measure(candidate), 0);
}
