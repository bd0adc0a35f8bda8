import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import type { Item, ItemId } from "../../../shared/bank/item.ts";
import { assembleForm, standardFormCount } from "../../../shared/exam/assemble-form.ts";
import type { Form } from "../../../shared/exam/form.ts";
import { keyedQuestions } from "../test-wise/keyed-questions.ts";
import { mixScore, type MixScore } from "../test-wise/mix-score.ts";
import { solverScores, type SolverScore } from "../test-wise/solver-scores.ts";
import type { PlainItem } from "../source/plain-item.ts";
import { closestPairs, type ClosePair } from "./closest-pairs.ts";
import { formStatistics, type FormStatistics } from "./form-statistics.ts";
import { itemCounts, type ItemCounts } from "./item-counts.ts";
import { plainItemOf } from "./plain-item-of.ts";

/** What a bank holds, counted and measured. */
export interface BankStatistics {
  readonly bankId: string;
  readonly revision: number;
  readonly itemCount: number;
  readonly counts: ItemCounts;
  /** The ten pairs of items with most words in common. */
  readonly closestPairs: readonly ClosePair[];
  /** How far those come who know nothing of the subject; null for too few single-choice items to tell. */
  readonly testWise: TestWise | null;
  /** The standard mocks that the bank makes, from the first. */
  readonly standardForms: readonly FormStatistics[];
  /** How many items are in more than one standard mock. */
  readonly sharedItemCount: number;
}

interface TestWise {
  readonly questionCount: number;
  readonly solvers: readonly SolverScore[];
  readonly mix: MixScore;
}

const PAIRS_SHOWN = 10;

/** Counts what a bank holds, measures what gives its keys away, and assembles its standard mocks. */
export function bankStatistics(outline: BankOutline, items: readonly Item[]): BankStatistics {
  const { summary, blueprint } = outline;
  const forms = standardFormsOf(outline);
  const plainItems = items.map(plainItemOf);
  return {
    bankId: summary.bankId,
    revision: summary.revision,
    itemCount: items.length,
    counts: itemCounts(blueprint, items),
    closestPairs: closestPairs(plainItems, PAIRS_SHOWN),
    testWise: testWiseOf(plainItems),
    standardForms: forms.map((form) => formStatistics(form, outline)),
    sharedItemCount: countShared(forms),
  };
}

/** Assembled as the app does it, one by one. */
function standardFormsOf(outline: BankOutline): readonly Form[] {
  return Array.from({ length: standardFormCount(outline) }, (_, index) => {
    const mode = { type: "standard", number: index + 1 } as const;
    const form = assembleForm({ outline, mode, history: new Map() });
    if (!form.ok) throw new Error(`Standard mock ${mode.number}: ${form.error.code}.`);
    return form.value;
  });
}

function countShared(forms: readonly Form[]): number {
  const itemIds = forms.flatMap((form) => form.positions.map(({ itemId }) => itemId));
  const seen = new Set<ItemId>();
  return new Set(itemIds.filter((itemId) => seen.size === seen.add(itemId).size)).size;
}

function testWiseOf(items: readonly PlainItem[]): TestWise | null {
  const questions = keyedQuestions(items);
  if (questions.length === 0) return null;
  return {
    questionCount: questions.length,
    solvers: solverScores(questions),
    mix: mixScore(questions),
  };
}
