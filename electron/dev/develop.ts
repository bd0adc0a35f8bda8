import { findElectronRuntime } from "./find-electron-runtime.ts";
import { forcedSwitches, launchCommandFor } from "./launch-command.ts";
import { projectFolder, runNodeScript, scriptOf } from "./run-step.ts";
import { ensureSystemPackages } from "./system-packages.ts";
import { spawn } from "node:child_process";

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

/** Starts the app from its sources; the renderer reloads as files change. */
async function develop(): Promise<void> {
  const runtime = await findElectronRuntime(say);
  ensureSystemPackages(runtime.executable, { isForTests: false, say });
  runNodeScript(["--import", "tsx", "question-bank/tools/bank.ts", "build"]);
  const command = launchCommandFor(
    process.execPath,
    [
      scriptOf("electron-vite", "bin/electron-vite.js"),
      "dev",
      "--watch",
      ...(forcedSwitches(say).length > 0 ? ["--noSandbox"] : []),
    ],
    say,
  );
  const child = spawn(command.program, command.parameters, {
    cwd: projectFolder,
    stdio: "inherit",
    env: { ...process.env, ELECTRON_EXEC_PATH: runtime.executable },
  });
  child.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

develop().catch((error: unknown) => {
  console.error(`rehearsal: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
