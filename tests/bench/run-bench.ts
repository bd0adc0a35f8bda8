import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageApp, packagedExecutable } from "../../electron/dev/package-app.ts";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { takeOwnScreen } from "../e2e/own-screen.ts";
import { benchAnswer } from "./answer-saved.ts";
import { benchSize } from "./app-size.ts";
import { benchBackground } from "./background-work.ts";
import { benchBankOpening } from "./bank-opening.ts";
import { isMet, ratioOf, rowOf, type BenchReport } from "./figure.ts";
import { benchFormAssembly } from "./form-assembly.ts";
import { benchMemory } from "./memory-use.ts";
import { benchNextQuestion } from "./next-question.ts";
import { benchOpening } from "./screen-opening.ts";
import { benchStartUp } from "./start-up.ts";

/** Every bench by the name that `--only` knows it by; docs/benchmarks.md says what each measures. */
const benches: Readonly<Record<string, () => BenchReport | Promise<BenchReport>>> = {
  startup: benchStartUp,
  bank: benchBankOpening,
  answer: benchAnswer,
  question: benchNextQuestion,
  memory: benchMemory,
  size: benchSize,
  screens: benchOpening,
  form: benchFormAssembly,
  background: benchBackground,
};

const GIB = 1024 ** 3;

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

function loadNow(): number {
  return loadavg()[0] ?? Number.NaN;
}

/** The names after `--only`, or all. Throws for a name that no bench has. */
function chosenNames(): readonly string[] {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const names = values.only?.split(",") ?? Object.keys(benches);
  const unknown = names.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0)
    throw new Error(
      `No bench is called ${unknown.join(" or ")}. There are ${Object.keys(benches).join(", ")}.`,
    );
  return names;
}

async function ensurePackage(): Promise<string> {
  const executable = packagedExecutable("test");
  if (!existsSync(executable)) {
    say("The packaged test build is not there: building it.");
    await packageApp("test", say);
  }
  const builtAt = statSync(executable).ctime.toISOString();
  say(`Measuring the packaged test build of ${builtAt} (${executable}).`);
  return builtAt;
}

async function run(name: string): Promise<object> {
  const load = loadNow();
  say(`${name}, at a load of ${load.toFixed(1)}: the times mean little unless it is low.`);
  const { figures, details = [] } = (await benches[name]?.()) ?? { figures: [] };
  if (details.length > 0) console.table(details);
  console.table(figures.map(rowOf));
  const judged = figures.map((each) => ({ ...each, ratio: ratioOf(each), isMet: isMet(each) }));
  return { name, load, figures: judged, details };
}

const names = chosenNames();
const builtAt = await ensurePackage();
const giveBack = await takeOwnScreen();
const results: object[] = [];
try {
  for (const name of names) results.push(await run(name));
} finally {
  giveBack();
}
const [processor] = cpus();
const machine = {
  processor: processor?.model ?? "unknown",
  cores: cpus().length,
  memoryGib: Math.round(totalmem() / GIB),
  system: process.platform,
};
const folder = join(projectFolder, "test-results");
mkdirSync(folder, { recursive: true });
const report = { measuredAt: new Date().toISOString(), builtAt, machine, results };
writeFileSync(join(folder, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
