import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The project's folder. */
export const projectFolder = join(import.meta.dirname, "..", "..");

/** The script behind a package's command, to be run by Node itself so that no shell is needed on any system. */
export function scriptOf(packageName: string, script: string): string {
  return join(projectFolder, "node_modules", packageName, script);
}

/** Runs a Node script in the project's folder, its output passed through. Throws if it does not end well. */
export function runNodeScript(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): void {
  const outcome = spawnSync(process.execPath, parameters, {
    cwd: projectFolder,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  if (outcome.status !== 0) {
    throw new Error(
      `${parameters.join(" ")} ended with ${String(outcome.status ?? outcome.signal)}.`,
    );
  }
}
