import type { Action, Step } from "./action.ts";
import type { CrashSitting } from "./crash-sitting.ts";
import { performStep } from "./perform-step.ts";
import { pickNumber } from "./pick.ts";
import { planNote, planPause, planQuick } from "./plan-action.ts";
import type { BlowMoment } from "./tally.ts";

const LEAST_IN_BURST = 3;
const MOST_IN_BURST = 6;

function planWork(sitting: CrashSitting, moment: BlowMoment): Action | null {
  const { random } = sitting.place;
  switch (moment) {
    case "write":
    case "burst":
      return planQuick(sitting.situation(), random);
    case "note":
      return planNote(sitting.situation(), random, { isLeft: false });
    case "pause":
      return planPause(random);
    case "idle":
    case "start":
    case "resume":
    case "end":
      return null;
  }
}

/** Begins what a blow will fall into. It may never end, and never rejects. */
export async function beginWork(sitting: CrashSitting, moment: BlowMoment): Promise<void> {
  const count =
    moment === "burst" ? pickNumber(LEAST_IN_BURST, MOST_IN_BURST, sitting.place.random) : 1;
  const steps: Step[] = [];
  for (let planned = 0; planned < count; planned += 1) {
    const action = planWork(sitting, moment);
    if (action === null) return;
    sitting.cause(action);
    steps.push(...action.steps);
  }
  const page = sitting.app.page();
  try {
    for (const step of steps) await performStep(page, step);
  } catch {
    // The page is gone, as was to be expected.
  }
}
