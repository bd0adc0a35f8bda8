import type { CrashSitting } from "./crash-sitting.ts";
import { dealBlow, type PlannedBlow } from "./deal-blow.ts";
import { endSitting } from "./end-sitting.ts";
import { CrashFinding } from "./finding.ts";
import { pick, pickNumber } from "./pick.ts";
import { planAction } from "./plan-action.ts";
import type { Blow, BlowKind, BlowMoment, Tally } from "./tally.ts";

interface SittingPlan {
  readonly seed: number;
  readonly kinds: readonly BlowKind[];
  /** Whether there are blows left to deal. */
  readonly mayGoOn: () => boolean;
  readonly tally: Tally;
  /** What is stored of attempts that were finished earlier in the same profile, by their id. */
  readonly finishedRows: Map<string, string>;
}

/** The window is loaded again three times in a minute, and Chromium gives up after some deaths of what draws. */
const MOST_PER_LAUNCH = 2;
const MOMENTS: readonly BlowMoment[] = [
  "idle",
  "write",
  "write",
  "burst",
  "burst",
  "note",
  "pause",
];
const MOMENTS_WITHOUT_LOSS: readonly BlowMoment[] = ["idle", "write", "burst"];

/** Works, deals blows and looks, over and over, and ends the exam at last. */
export async function runSitting(sitting: CrashSitting, plan: SittingPlan): Promise<void> {
  const { tally, seed, finishedRows } = plan;
  const { random } = sitting.place;
  const report = (blow: Omit<Blow, "sittingSeed">) => {
    tally.blows.push({ sittingSeed: seed, ...blow });
  };
  const dealt = { renderer: 0, gpu: 0 };
  const rounds = pickNumber(6, 12, random);
  for (let round = 0; round < rounds && plan.mayGoOn(); round += 1) {
    const actions = pickNumber(1, 5, random);
    for (let done = 0; done < actions; done += 1)
      await sitting.act(planAction(sitting.situation(), random));
    const blow = planBlow(sitting, plan.kinds, dealt);
    await dealBlow(sitting, blow, report);
    if (blow.kind === "renderer" || blow.kind === "gpu") dealt[blow.kind] += 1;
    else if (blow.kind !== "stop") Object.assign(dealt, { renderer: 0, gpu: 0 });
  }
  const endKinds = (["main", "renderer", "tree"] as const).filter(
    (kind) =>
      plan.kinds.includes(kind) && (kind !== "renderer" || dealt.renderer < MOST_PER_LAUNCH),
  );
  const isStruck = plan.mayGoOn() && endKinds.length > 0 && random() < 0.6;
  const ending = await endSitting(sitting, isStruck ? pick(endKinds, random) : null, report);
  for (const [attemptId, row] of finishedRows)
    if (ending.rows.get(attemptId) !== row)
      throw new CrashFinding("finished-twice", `The finished attempt ${attemptId} has changed.`);
  for (const [attemptId, row] of ending.rows) finishedRows.set(attemptId, row);
  tally.finished += 1;
  if (ending.hasJournal) tally.leftJournals += 1;
}

function planBlow(
  { place, attempt }: CrashSitting,
  kinds: readonly BlowKind[],
  dealt: { readonly renderer: number; readonly gpu: number },
): PlannedBlow {
  const { random } = place;
  const possible = kinds.filter(
    (kind) => (kind !== "renderer" && kind !== "gpu") || dealt[kind] < MOST_PER_LAUNCH,
  );
  const kind = possible.length === 0 ? "tree" : pick(possible, random);
  if (kind === "stop" || kind === "copy") return { kind, moment: "idle" };
  const moment = pick(kind === "gpu" ? MOMENTS_WITHOUT_LOSS : MOMENTS, random);
  const canPause = attempt.conditions.profile === "relaxed";
  return { kind, moment: moment === "pause" && !canPause ? "idle" : moment };
}
