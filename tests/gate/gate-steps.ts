import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findElectronRuntime } from "../../electron/dev/find-electron-runtime.ts";
import { launchCommandFor } from "../../electron/dev/launch-command.ts";
import { packageApp } from "../../electron/dev/package-app.ts";
import { projectFolder, runNodeScript, scriptOf } from "../../electron/dev/run-step.ts";
import { ensureSystemPackages } from "../../electron/dev/system-packages.ts";
import { rehearseRelease } from "../release/rehearse-release.ts";
import { crashCounts, playwrightCounts, vitestCounts, type Counts } from "./test-counts.ts";

/** One step of the gate. It passes when `run` resolves; `countsAfter` reads how many tests it ran. */
export interface GateStep {
  readonly name: string;
  /** True for what needs neither a build nor a window. */
  readonly isStatic: boolean;
  readonly run: () => Promise<void>;
  readonly countsAfter?: () => Counts;
}

const vitestReport = join(projectFolder, "test-results", "vitest.json");
const playwrightReport = join(projectFolder, "test-results", "playwright.json");
const crashReport = join(projectFolder, "test-results", "crash.json");
/** Twenty of the thousand that are dealt before a release, always the same. */
const SHORT_CRASH_RUN = ["--kills=20", "--seed=1"];

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

function script(
  packageName: string,
  file: string,
  ...parameters: readonly string[]
): () => Promise<void> {
  // Inside a promise, so that a step that throws fails like one that rejects.
  return () =>
    new Promise((resolve) => {
      runNodeScript([scriptOf(packageName, file), ...parameters]);
      resolve();
    });
}

async function prepareMachine(): Promise<void> {
  const runtime = await findElectronRuntime(say);
  ensureSystemPackages(runtime.executable, { isForTests: true, say });
}

function rehearse(): Promise<void> {
  // Inside a promise for the same reason as above.
  return new Promise((resolve) => {
    rehearseRelease();
    resolve();
  });
}

function runEndToEnd(): Promise<void> {
  const command = launchCommandFor(
    process.execPath,
    [scriptOf("@playwright/test", "cli.js"), "test"],
    say,
  );
  const outcome = spawnSync(command.program, command.parameters, {
    cwd: projectFolder,
    stdio: "inherit",
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
  });
  return outcome.status === 0
    ? Promise.resolve()
    : Promise.reject(new Error("The end-to-end tests did not pass."));
}

/** Everything that must hold before a change lands, cheapest first. */
export const gateSteps: readonly GateStep[] = [
  { name: "types", isStatic: true, run: script("typescript", "bin/tsc", "-b") },
  { name: "lint", isStatic: true, run: script("eslint", "bin/eslint.js", ".", "--max-warnings=0") },
  {
    name: "format",
    isStatic: true,
    run: script("prettier", "bin/prettier.cjs", "--check", "--log-level=warn", "."),
  },
  {
    name: "import rules",
    isStatic: true,
    run: script(
      "dependency-cruiser",
      "bin/dependency-cruise.mjs",
      "--config=.dependency-cruiser.cjs",
      "electron",
      "renderer",
      "shared",
      "question-bank",
      "tests",
    ),
  },
  { name: "dead code", isStatic: true, run: script("knip", "bin/knip.js") },
  { name: "machine", isStatic: false, run: prepareMachine },
  {
    name: "unit, property and integration tests",
    isStatic: false,
    run: script(
      "vitest",
      "vitest.mjs",
      "run",
      "--coverage",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${vitestReport}`,
    ),
    countsAfter: () => vitestCounts(vitestReport),
  },
  {
    name: "bank",
    isStatic: false,
    run: script("tsx", "dist/cli.mjs", "question-bank/tools/bank.ts", "lint", "--bank-wide"),
  },
  { name: "packaged test build", isStatic: false, run: () => packageApp("test", say) },
  {
    name: "package with the fuses of a release",
    isStatic: false,
    run: () => packageApp("development", say),
  },
  { name: "release, rehearsed", isStatic: false, run: rehearse },
  {
    name: "end-to-end tests",
    isStatic: false,
    run: runEndToEnd,
    countsAfter: () => playwrightCounts(playwrightReport),
  },
  {
    name: "crash harness, short run",
    isStatic: false,
    run: script("tsx", "dist/cli.mjs", "tests/crash/run-crash.ts", ...SHORT_CRASH_RUN),
    countsAfter: () => crashCounts(crashReport),
  },
];
