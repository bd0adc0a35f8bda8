import { spawn } from "node:child_process";
import { buildApp } from "./build-app.ts";
import { findElectronRuntime } from "./find-electron-runtime.ts";
import { forcedSwitches, launchCommandFor } from "./launch-command.ts";
import { projectFolder } from "./run-step.ts";
import { ensureSystemPackages } from "./system-packages.ts";

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

async function start(): Promise<void> {
  const runtime = await findElectronRuntime(say);
  ensureSystemPackages(runtime.executable, { isForTests: false, say });
  say("Building the bank and the app …");
  buildApp("development");
  const command = launchCommandFor(
    runtime.executable,
    [projectFolder, ...forcedSwitches(say), ...process.argv.slice(2)],
    say,
  );
  say("Starting.");
  const app = spawn(command.program, command.parameters, { stdio: "inherit" });
  app.once("exit", (code, signal) => {
    process.exitCode = code ?? (signal === null ? 0 : 1);
  });
}

start().catch((error: unknown) => {
  console.error(`rehearsal: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
