import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { packageApp, packagedExecutable } from "../../electron/dev/package-app.ts";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { takeOwnScreen } from "../e2e/own-screen.ts";
import { benchBackup, type BackupRow } from "./backup-speed.ts";
import { benchBankOpening } from "./bank-opening.ts";
import { benchExports } from "./export-speed.ts";
import { benchFormAssembly } from "./form-assembly.ts";
import type { BenchRow } from "./measure.ts";
import { benchNextQuestion, type PaintRow } from "./next-question.ts";
import { benchOpening, type OpeningRow } from "./screen-opening.ts";

/** One sitting as long as the real exam, one as long as the whole of a large bank. */
const SITTING_LENGTHS = [65, 500];

/** A year of three mocks a week, and more than anybody will sit. */
const LONG_HISTORY = 1000;
const HISTORY_LENGTHS = [150, LONG_HISTORY];
/** What a long history is read against. */
const SHORT_HISTORY = 10;

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

function benchCalculations(): readonly BenchRow[] {
  return [...[1_000, 10_000].map((count) => benchBankOpening(count)), benchFormAssembly()];
}

/** What the packaged app takes on a screen of its own. */
async function benchApp(): Promise<{
  readonly nextQuestion: readonly PaintRow[];
  readonly openings: readonly OpeningRow[];
  readonly backups: readonly BackupRow[];
}> {
  const executable = packagedExecutable("test");
  if (!existsSync(executable)) {
    say("The rest is measured in the packaged test build, which is not there: building it.");
    await packageApp("test", say);
  }
  const builtAt = statSync(executable).ctime.toLocaleString("en-GB");
  say(`The rest is measured in the packaged test build of ${builtAt} (${executable}).`);
  const giveBack = await takeOwnScreen();
  try {
    const nextQuestion: PaintRow[] = [];
    for (const length of SITTING_LENGTHS) nextQuestion.push(...(await benchNextQuestion(length)));
    const openings: OpeningRow[] = [];
    for (const length of [SHORT_HISTORY, LONG_HISTORY])
      openings.push(...(await benchOpening(length)));
    const backups: BackupRow[] = [];
    for (const length of HISTORY_LENGTHS) {
      backups.push(...(await benchBackup(length)));
      backups.push(...(await benchExports(length)));
    }
    return { nextQuestion, openings, backups };
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
const { nextQuestion, openings, backups } = await benchApp();
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
console.table(
  openings
    .filter(({ attemptCount }) => attemptCount === LONG_HISTORY)
    .map((long) => {
      const short = openings.find(
        ({ name, attemptCount }) => name === long.name && attemptCount === SHORT_HISTORY,
      );
      return {
        [`opening with ${LONG_HISTORY} attempts`]: long.name,
        openings: long.openings,
        "ms p50": long.paintedP50Ms.toFixed(0),
        "ms p95": long.paintedP95Ms.toFixed(0),
        [`with ${SHORT_HISTORY}: ms p95`]: short?.paintedP95Ms.toFixed(0),
        "longest task ms": long.longestTaskMs.toFixed(0),
        [`with ${SHORT_HISTORY}: task ms`]: short?.longestTaskMs.toFixed(0),
      };
    }),
);
console.table(
  backups.map(({ name, sizeBytes, tookMs, longTasksMs }) => ({
    "in the background": name,
    MB: (sizeBytes / 1_000_000).toFixed(1),
    "took ms": tookMs.toFixed(0),
    "tasks of 50 ms and more": longTasksMs.length,
    "longest ms": Math.max(0, ...longTasksMs).toFixed(0),
  })),
);
writeResults({ loadAverage, calculations, nextQuestion, openings, backups });
