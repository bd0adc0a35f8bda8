import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mulberry32 } from "../../shared/lib/random.ts";
import { CrashSitting } from "./crash-sitting.ts";
import { CrashFinding } from "./finding.ts";
import { runSitting } from "./run-sitting.ts";
import type { BlowKind, Tally } from "./tally.ts";

interface WorkerPlan {
  readonly display: string | undefined;
  readonly kinds: readonly BlowKind[];
  readonly tally: Tally;
  readonly mayGoOn: () => boolean;
  readonly nextSeed: () => number;
  /** Where the profile of a sitting that failed is kept. */
  readonly keepFolder: string;
  readonly say: (line: string) => void;
}

/** After so many a new profile is begun: a history takes its time to be read. */
const SITTINGS_PER_PROFILE = 3;

/** Sits one mock after the other until enough blows were dealt. */
export async function runWorker(plan: WorkerPlan): Promise<void> {
  while (plan.mayGoOn()) {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-crash-"));
    let userDataFolder: string | null = join(folder, "profile");
    const finishedRows = new Map<string, string>();
    for (let count = 0; count < SITTINGS_PER_PROFILE && plan.mayGoOn(); count += 1) {
      userDataFolder = await sitOnce(plan, userDataFolder, finishedRows);
      if (userDataFolder === null) break;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** One sitting, from its seed; answers with where its profile lies afterwards, or null where it failed. */
async function sitOnce(
  plan: WorkerPlan,
  userDataFolder: string,
  finishedRows: Map<string, string>,
): Promise<string | null> {
  const { display, tally, keepFolder } = plan;
  const seed = plan.nextSeed();
  const steps: string[] = [];
  const place = {
    display,
    random: mulberry32(seed),
    note: (line: string) => {
      steps.push(`${(performance.now() / 1000).toFixed(2)} ${line}`);
    },
    noteTornWrite: () => {
      tally.tornWrites += 1;
    },
  };
  let sitting: CrashSitting | null = null;
  try {
    sitting = await CrashSitting.begin(place, userDataFolder);
    await runSitting(sitting, { ...plan, seed, finishedRows });
    return sitting.userDataFolder;
  } catch (error) {
    const kept = join(keepFolder, String(seed));
    const failure = {
      sittingSeed: seed,
      kind: error instanceof CrashFinding ? error.kind : ("stuck" as const),
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
      steps,
      profile: join(kept, "profile"),
      complaints: sitting?.app.complaints ?? [],
    };
    const screen = await sitting?.app.screenshot();
    cpSync(sitting?.userDataFolder ?? userDataFolder, failure.profile, { recursive: true });
    if (screen !== undefined && screen !== null) writeFileSync(join(kept, "screen.png"), screen);
    writeFileSync(join(kept, "failure.json"), `${JSON.stringify(failure, null, 2)}\n`);
    tally.failures.push(failure);
    plan.say(`seed ${seed}: ${failure.kind}: ${failure.detail.split("\n", 1).join("")}`);
    return null;
  } finally {
    await sitting?.app.close();
  }
}
