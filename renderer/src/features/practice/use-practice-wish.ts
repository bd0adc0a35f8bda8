import { useState } from "react";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import {
  type PracticeMatter,
  type WayOut,
  type WishCounts,
  waysOut,
  wishCounts,
} from "../../../../shared/practice/matching-items.ts";
import { type PracticePlan, practicePlan } from "../../../../shared/practice/practice-plan.ts";
import { FIRST_WISH, type PracticeWish } from "../../../../shared/practice/practice-wish.ts";

/** What is chosen for a practice, and what follows from it. */
export interface PracticeSetup {
  readonly wish: PracticeWish;
  readonly counts: WishCounts;
  readonly plan: PracticePlan;
  /** Empty unless nothing matches. */
  readonly waysOut: readonly WayOut[];
  readonly change: (changes: Partial<PracticeWish>) => void;
  /** Takes every choice back that narrows the questions. */
  readonly clear: () => void;
}

/** Begins with what was chosen last time, without objectives that the bank no longer has. */
export function usePracticeWish(
  { matter, blueprint }: { readonly matter: PracticeMatter; readonly blueprint: Blueprint },
  usual: PracticeWish,
): PracticeSetup {
  const [wish, setWish] = useState(() => withKnownObjectives(usual, blueprint));
  const plan = practicePlan(matter, wish, blueprint);
  const { objectives, kinds, difficulties, states } = FIRST_WISH;
  return {
    wish,
    counts: wishCounts(matter, wish),
    plan,
    waysOut: plan.askedCount === 0 ? waysOut(matter, wish) : [],
    change: (changes) => {
      setWish((before) => ({ ...before, ...changes }));
    },
    clear: () => {
      setWish((before) => ({ ...before, objectives, kinds, difficulties, states }));
    },
  };
}

function withKnownObjectives(wish: PracticeWish, { domains }: Blueprint): PracticeWish {
  const known = new Set(
    domains.flatMap(({ tasks }) =>
      tasks.flatMap(({ objectives }) => objectives.map(({ id }) => id)),
    ),
  );
  return { ...wish, objectives: wish.objectives.filter((id) => known.has(id)) };
}
