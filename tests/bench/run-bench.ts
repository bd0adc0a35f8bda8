import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { packageApp, packagedExecutable } from "../../electron/dev/package-app.ts";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { takeOwnScreen } from "../e2e/own-screen.ts";
import { benchBankOpening } from "./bank-opening.ts";
import { benchFormAssembly } from "./form-assembly.ts";
import type { BenchRow } from "./measure.ts";
import { benchNextQuestion, type PaintRow } from "./next-question.ts";

/** One sitting as long as the real exam, one as long as the whole of a large bank. */
const SITTING_LENGTHS = [65, 500];

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

function benchCalculations(): readonly BenchRow[] {
  return [...[1_000, 10_000].map((count) => benchBankOpening(count)), benchFormAssembly()];
}

async function benchPaint(): Promise<readonly PaintRow[]> {
  const executable = packagedExecutable("test");
  if (!existsSync(executable)) {
    say("Next question is measured in the packaged test build, which is not there: building it.");
    await packageApp("test", say);
  }
  const builtAt = statSync(executable).ctime.toLocaleString("en-GB");
  say(`Next question is measured in the packaged test build of ${builtAt} (${executable}).`);
  const giveBack = await takeOwnScreen();
  try {
    const rows: PaintRow[] = [];
    for (const length of SITTING_LENGTHS) rows.push(...(await benchNextQuestion(length)));
    return rows;
  } finally {
    giveBack();
  }
}

function writeResults(results: object): void {
  const folder = join(projectFolder, "test-results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bench.json"), `${JSON.stringify(results, null, 2)}\n`);
}

const loadAverage = loadavg()[0] ?? Number.NaN;
say(
  `The load of this machine is ${loadAverage.toFixed(1)}: the times mean little unless it is low.`,
);
const calculations = benchCalculations();
console.table(
  calculations.map(({ name, medianMs, floor, floorMs }) => ({
    measured: name,
    "median ms": medianMs.toFixed(2),
    floor,
    "floor ms": floorMs.toFixed(2),
    ratio: (medianMs / floorMs).toFixed(2),
  })),
);
const nextQuestion = await benchPaint();
console.table(
  nextQuestion.map((row) => ({
    "from key press to paint": row.name,
    presses: row.presses,
    "frames p95": row.framesP95,
    "work ms p50": row.workP50Ms.toFixed(1),
    "work ms p95": row.workP95Ms.toFixed(1),
    "painted ms p95": row.paintedP95Ms.toFixed(1),
  })),
);
writeResults({ loadAverage, calculations, nextQuestion });
