import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import { makeEmptyWindowApp } from "./empty-window.ts";
import type { BenchReport, Figure } from "./figure.ts";
import { percentile } from "./measure.ts";
import { memoryOfTree } from "./process-memory.ts";
import { startPackaged, type StartedApp } from "./start-packaged.ts";

const ROUNDS = 3;
const UNTOUCHED_MS = 2500;
/** Less than there is for one question (83 s): with some quiet the engine gives back what it no longer needs. */
const SETTLING_MS = 60_000;
const LAST_QUESTION = 65;
const GOAL = 1.3;
const MB = 1e6;

interface Memory {
  readonly emptyMb: number;
  readonly homeMb: number;
  readonly lastQuestionMb: number;
}

/** The memory of all processes of the app on Home and in the last question of a mock, against an empty window. */
export async function benchMemory(): Promise<BenchReport> {
  const profiles = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const empty = await makeEmptyWindowApp();
  try {
    const rounds: Memory[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = join(profiles, String(round));
      const emptyMb = await whileRunning(empty.executable, join(folder, "empty"), settledMb);
      rounds.push({
        emptyMb,
        ...(await whileRunning(packagedExecutable("test"), join(folder, "app"), measureApp)),
      });
    }
    return { figures: figuresOf(rounds), details: rounds };
  } finally {
    empty.remove();
    rmSync(profiles, { recursive: true });
  }
}

async function whileRunning<T>(
  executable: string,
  userDataFolder: string,
  measure: (app: StartedApp) => Promise<T>,
): Promise<T> {
  const app = await startPackaged({ executable, userDataFolder, untouchedMs: UNTOUCHED_MS });
  try {
    return await measure(app);
  } finally {
    await app.close();
  }
}

async function settledMb({ processId }: StartedApp): Promise<number> {
  await sleep(SETTLING_MS);
  return memoryOfTree(processId) / MB;
}

async function measureApp(app: StartedApp): Promise<Omit<Memory, "emptyMb">> {
  const home = new HomePage(app.page);
  await home.heading.waitFor();
  const homeMb = await settledMb(app);
  const exam = await home.sitMock();
  for (let question = 1; question < LAST_QUESTION; question += 1) {
    await exam.expectQuestion(question, LAST_QUESTION);
    await exam.goOn();
  }
  await exam.expectQuestion(LAST_QUESTION, LAST_QUESTION);
  return { homeMb, lastQuestionMb: await settledMb(app) };
}

function figuresOf(rounds: readonly Memory[]): readonly Figure[] {
  const medianOf = (part: keyof Memory): number =>
    percentile(
      rounds.map((round) => round[part]),
      50,
    );
  const figure = (name: string, part: keyof Memory): Figure => ({
    name,
    unit: "MB",
    value: medianOf(part),
    floor: { name: "an empty window", value: medianOf("emptyMb") },
    goal: { of: "ratio", atMost: GOAL },
  });
  return [
    figure("all processes on Home", "homeMb"),
    figure(`all processes in question ${LAST_QUESTION}`, "lastQuestionMb"),
  ];
}
