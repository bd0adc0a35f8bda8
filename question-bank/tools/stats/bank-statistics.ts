import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import type { Item } from "../../../shared/bank/item.ts";
import { assembleForm, standardFormCount } from "../../../shared/exam/assemble-form.ts";
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
  /** How many disjoint standard mocks the bank makes. */
  readonly standardFormCount: number;
  /** The first of them; null where the items do not suffice for one. */
  readonly firstForm: FormStatistics | null;
}

interface TestWise {
  readonly questionCount: number;
  readonly solvers: readonly SolverScore[];
  readonly mix: MixScore;
}

const PAIRS_SHOWN = 10;

/** Counts what a bank holds, measures what gives its keys away, and assembles its first standard mock. */
export function bankStatistics(outline: BankOutline, items: readonly Item[]): BankStatistics {
  const { summary, blueprint } = outline;
  const plainItems = items.map(plainItemOf);
  const form = assembleForm({ outline, mode: { type: "standard", number: 1 }, history: new Map() });
  return {
    bankId: summary.bankId,
    revision: summary.revision,
    itemCount: items.length,
    counts: itemCounts(blueprint, items),
    closestPairs: closestPairs(plainItems, PAIRS_SHOWN),
    testWise: testWiseOf(plainItems),
    standardFormCount: standardFormCount(outline),
    firstForm: form.ok ? formStatistics(form.value, outline) : null,
  };
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
