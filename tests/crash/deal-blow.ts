import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { HomePage } from "../e2e/pages/home-page.ts";
import { beginWork } from "./begin-work.ts";
import type { CrashSitting } from "./crash-sitting.ts";
import { type KillKind, startApp } from "./driven-app.ts";
import { lookAround } from "./look-around.ts";
import { pick, pickNumber } from "./pick.ts";
import type { Blow, BlowKind, BlowMoment } from "./tally.ts";

/** A blow as it was planned. */
export interface PlannedBlow {
  readonly kind: BlowKind;
  readonly moment: BlowMoment;
}

type Report = (blow: Omit<Blow, "sittingSeed">) => void;

const NOTHING_TO_COUNT = { acknowledged: 0, kept: 0, gone: 0, clockMs: null, backMs: null };
/** The longest time, in ms, between the beginning of what is under way and the blow. */
const LONGEST_DELAY_MS: Readonly<Record<BlowMoment, number>> = {
  idle: 1200,
  write: 80,
  burst: 250,
  note: 1100,
  pause: 600,
  start: 900,
  resume: 250,
  end: 250,
};
/** A share of recoveries is struck once more: while the app starts, and while the attempt is opened. */
const SECOND_BLOW_SHARE = 0.12;
/** Longer than the gap that the app takes for sleep. */
const LONG_STOP_MS = 6500;
/** Between two ticks of the exam's clock, in ms. */
const TICK_MS = 300;

export function delayFor(sitting: CrashSitting, moment: BlowMoment): number {
  return pickNumber(0, LONGEST_DELAY_MS[moment], sitting.place.random);
}

/** Deals a blow, waits for the app to come back, and looks for everything that had been acknowledged. */
export async function dealBlow(
  sitting: CrashSitting,
  { kind, moment }: PlannedBlow,
  report: Report,
): Promise<void> {
  sitting.place.note(`${kind} ${moment}`);
  if (kind === "stop") await stopForAWhile(sitting);
  else if (kind === "gpu") await killDrawing(sitting, moment);
  else {
    const blowAtMs = await (kind === "copy" ? openCopy(sitting) : strikeAt(sitting, kind, moment));
    const home = await bringBack(sitting, kind === "copy" ? "tree" : kind, report);
    await goOn(sitting, home, report);
    const counts = await sitting.checkStores();
    report({ kind, moment, ...counts, backMs: performance.now() - blowAtMs });
    await lookAround(sitting);
    return;
  }
  const counts = await sitting.checkStores();
  report({ kind, moment, ...counts, backMs: null });
}

/** Kills in the middle of something; answers with when. */
async function strikeAt(
  sitting: CrashSitting,
  kind: KillKind,
  moment: BlowMoment,
): Promise<number> {
  const strike = sitting.app.aim(kind);
  const sinceMs = performance.now();
  void beginWork(sitting, moment);
  await wait(delayFor(sitting, moment));
  const blowAtMs = performance.now();
  strike();
  const fromMs = moment === "pause" ? sinceMs : blowAtMs;
  sitting.watch.halt({ fromMs, toMs: performance.now() });
  return blowAtMs;
}

/** Without the process that draws, the app goes on by itself. */
async function killDrawing(sitting: CrashSitting, moment: BlowMoment): Promise<void> {
  const strike = sitting.app.aim("gpu");
  const work = beginWork(sitting, moment);
  await wait(delayFor(sitting, moment));
  strike();
  await work;
  await sitting.awaitSaved();
}

/** The whole app stands still, as in a computer that sleeps: for a moment, which counts as exam time, or for so long that it does not. */
async function stopForAWhile(sitting: CrashSitting): Promise<void> {
  const isLong = sitting.place.random() < 0.5;
  const stoppedAtMs = performance.now();
  sitting.app.signalAll("SIGSTOP");
  await wait(isLong ? LONG_STOP_MS : delayFor(sitting, "idle"));
  if (isLong) sitting.watch.halt({ fromMs: stoppedAtMs - TICK_MS, toMs: stoppedAtMs });
  sitting.app.signalAll("SIGCONT");
  const wentOnAtMs = performance.now();
  if (isLong) sitting.watch.run({ fromMs: wentOnAtMs, toMs: wentOnAtMs + TICK_MS });
  await sitting.awaitSaved();
}

/** Copies the profile while the app writes to it, kills the app, and leaves nothing but the copy. */
function openCopy(sitting: CrashSitting): Promise<number> {
  const original = sitting.userDataFolder;
  const copy = `${original}+`;
  const sinceMs = performance.now();
  // As a person would copy it; a file of the cache that is gone meanwhile is none of theirs.
  spawnSync("cp", ["-a", original, copy]);
  const blowAtMs = performance.now();
  sitting.app.aim("tree")();
  sitting.watch.halt({ fromMs: sinceMs, toMs: performance.now() });
  rmSync(original, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  sitting.userDataFolder = copy;
  return Promise.resolve(blowAtMs);
}

/** Waits until Home is on screen again; where the main process is gone the app is started anew, and may be killed while it starts. */
export async function bringBack(
  sitting: CrashSitting,
  kind: Exclude<KillKind, "gpu">,
  report: Report,
): Promise<HomePage> {
  const { random, display } = sitting.place;
  if (kind === "renderer") return sitting.app.attach();
  await sitting.app.gone;
  const { userDataFolder } = sitting;
  sitting.app = startApp({ userDataFolder, display });
  if (random() < SECOND_BLOW_SHARE) {
    const second = pick(["main", "tree"] as const, random);
    sitting.place.note(`${second} start`);
    const strike = sitting.app.aim(second);
    await wait(delayFor(sitting, "start"));
    strike();
    report({ kind: second, moment: "start", ...NOTHING_TO_COUNT });
    return bringBack(sitting, second, report);
  }
  const home = await sitting.app.attach();
  if (sitting.app.complaints.some((line) => line.includes("torn record")))
    sitting.place.noteTornWrite();
  return home;
}

/** Goes on with the attempt from Home; the app may be killed while it opens it. */
async function goOn(sitting: CrashSitting, home: HomePage, report: Report): Promise<void> {
  const { random } = sitting.place;
  if (random() < SECOND_BLOW_SHARE) {
    const kind = pick(["main", "tree"] as const, random);
    sitting.place.note(`${kind} resume`);
    const strike = sitting.app.aim(kind);
    await sitting.askToGoOn(() => {
      void home.resume.click().catch(() => undefined);
      return wait(delayFor(sitting, "resume"));
    });
    const blowAtMs = performance.now();
    strike();
    await sitting.app.gone;
    const clockMs = sitting.noteOpening();
    sitting.watch.halt({ fromMs: blowAtMs, toMs: blowAtMs });
    report({ kind, moment: "resume", ...NOTHING_TO_COUNT, clockMs });
    await goOn(sitting, await bringBack(sitting, kind, report), report);
    return;
  }
  await sitting.askToGoOn(() => home.resume.click());
  await sitting.awaitRoom();
}
