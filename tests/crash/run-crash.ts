import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageApp, packagedExecutable } from "../../electron/dev/package-app.ts";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { startOwnScreen } from "../e2e/own-screen.ts";
import { KILL_KINDS } from "./driven-app.ts";
import { printTally, summaryOf } from "./print-tally.ts";
import { runWorker } from "./run-worker.ts";
import { type BlowKind, DISTURBANCES, newTally } from "./tally.ts";

const ALL_KINDS: readonly BlowKind[] = [...KILL_KINDS, ...DISTURBANCES];
const resultsFolder = join(projectFolder, "test-results");

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      kills: { type: "string", default: "100" },
      seed: { type: "string", default: "1" },
      workers: { type: "string", default: "2" },
      kinds: { type: "string", default: ALL_KINDS.join(",") },
    },
  });
  const kinds = values.kinds.split(",").map((name) => {
    const kind = ALL_KINDS.find((known) => known === name);
    if (kind === undefined)
      throw new Error(`There is no kind "${name}"; there are ${ALL_KINDS.join(", ")}.`);
    return kind;
  });
  const numberOf = (name: "kills" | "seed" | "workers") => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} must be a number.`);
    return number;
  };
  return {
    kills: numberOf("kills"),
    seed: numberOf("seed"),
    workers: Math.max(1, numberOf("workers")),
    kinds,
  };
}

async function runCrash(): Promise<void> {
  const options = readOptions();
  if (!existsSync(packagedExecutable("test"))) {
    say("The packaged test build is not there: building it.");
    await packageApp("test", say);
  }
  const keepFolder = join(resultsFolder, "crash");
  rmSync(keepFolder, { recursive: true, force: true });
  mkdirSync(keepFolder, { recursive: true });
  const tally = newTally();
  const began = performance.now();
  let seed = options.seed;
  const nextSeed = () => seed++;
  const mayGoOn = () => tally.blows.length + tally.failures.length < options.kills;
  const screens = await Promise.all(Array.from({ length: options.workers }, startOwnScreen));
  const progress = setInterval(() => {
    say(`${tally.blows.length} of ${options.kills}, ${tally.failures.length} failures`);
  }, 60_000);
  try {
    await Promise.all(
      screens.map(({ display }) =>
        runWorker({ ...options, display, tally, mayGoOn, nextSeed, keepFolder, say }),
      ),
    );
  } finally {
    clearInterval(progress);
    for (const screen of screens) screen.giveBack();
  }
  const summary = summaryOf(tally, (performance.now() - began) / 1000);
  printTally(tally, summary);
  writeFileSync(
    join(resultsFolder, "crash.json"),
    `${JSON.stringify({ options, ...summary, ...tally }, null, 2)}\n`,
  );
  process.exitCode = tally.failures.length === 0 ? 0 : 1;
}

await runCrash();
