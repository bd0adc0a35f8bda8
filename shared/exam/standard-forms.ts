import type { BankOutline } from "../bank/bank-summary.ts";
import { balanceForms } from "./balance-forms.ts";
import { hashText } from "../lib/hash-text.ts";
import { mulberry32 } from "../lib/random.ts";
import { runAtOnce, type Steps } from "../lib/steps.ts";
import { findShortage } from "./find-shortage.ts";
import { formCandidates, formDemand, type FormCandidate } from "./form-problem.ts";
import { FORM_ALGORITHM } from "./form.ts";
import { enemyCounter, pickInTries } from "./pick-in-tries.ts";

type StandardForms = readonly (readonly FormCandidate[])[];

/** Forms are looked for once for each bank: with 650 items that takes as long as several frames of the screen. */
const found = new WeakMap<BankOutline, StandardForms>();

/**
 * The items of the standard mocks 1…n of a bank revision: as many disjoint forms as were found, the same for everybody.
 * Begins with the largest n that the counts allow and goes down until all n can be picked one after the other, each of
 * which leaves enough for those that follow; then makes them about equal in tasks, difficulty and cognitive level.
 */
export function standardForms(outline: BankOutline): StandardForms {
  return runAtOnce(standardFormSteps(outline));
}

/**
 * The same in steps of about a form each: who runs them may let something else happen in between. Once they have been run,
 * `standardForms` knows its answer.
 */
export function* standardFormSteps(outline: BankOutline): Steps<StandardForms> {
  const known = found.get(outline);
  if (known !== undefined) return known;
  const forms = yield* findForms(outline);
  found.set(outline, forms);
  return forms;
}

function* findForms(outline: BankOutline): Steps<StandardForms> {
  const candidates = formCandidates(outline);
  for (let count = mostForms(outline, candidates); count > 0; count -= 1) {
    const forms = yield* splitInto(count, outline, candidates);
    if (forms !== null) return balanceForms(forms);
  }
  return [];
}

/** The items without their enemies: in different forms, enemies do not meet. */
function withoutEnemies(candidates: readonly FormCandidate[]): readonly FormCandidate[] {
  return candidates.map((candidate) => ({ ...candidate, groups: [] }));
}

function mostForms(outline: BankOutline, candidates: readonly FormCandidate[]): number {
  const peaceful = withoutEnemies(candidates);
  let count = 0;
  while (findShortage(peaceful, formDemand(outline, count + 1)) === null) count += 1;
  return count;
}

function* splitInto(
  formCount: number,
  outline: BankOutline,
  candidates: readonly FormCandidate[],
): Steps<StandardForms | null> {
  const forms: (readonly FormCandidate[])[] = [];
  let unused = candidates;
  for (let number = 1; number <= formCount; number += 1) {
    yield;
    const form = pickOne(outline, unused, number, formCount - number);
    if (form === null) return null;
    forms.push(form);
    const taken = new Set(form);
    unused = unused.filter((candidate) => !taken.has(candidate));
  }
  yield;
  return forms;
}

function pickOne(
  outline: BankOutline,
  unused: readonly FormCandidate[],
  number: number,
  laterCount: number,
): readonly FormCandidate[] | null {
  const { bankId, revision } = outline.summary;
  const random = mulberry32(hashText(`${FORM_ALGORITHM} ${bankId} ${revision} pick ${number}`));
  const countEnemies = enemyCounter(unused);
  return pickInTries(
    {
      candidates: unused,
      demand: formDemand(outline, 1),
      reserve: { unused: withoutEnemies(unused), laterDemand: formDemand(outline, laterCount) },
      // A group with more members left than forms to come wants one of them in this form, or some are never used.
      rankOf: (candidate) => (countEnemies(candidate) > laterCount ? 0 : 1),
    },
    random,
  );
}
