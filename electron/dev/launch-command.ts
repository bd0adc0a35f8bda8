import { hasDisplay } from "./system-packages.ts";

/** A program and its arguments. */
export interface LaunchCommand {
  readonly program: string;
  readonly parameters: readonly string[];
}

/** The switches that this user and machine force on Electron; each is said aloud once. */
export function forcedSwitches(say: (line: string) => void): readonly string[] {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return [];
  say("Running as root, where Chromium's sandbox cannot start: --no-sandbox.");
  return ["--no-sandbox"];
}

/** How to start a windowed program here: directly, or inside a virtual screen where there is no display. */
export function launchCommandFor(
  executable: string,
  parameters: readonly string[],
  say: (line: string) => void,
): LaunchCommand {
  if (hasDisplay()) return { program: executable, parameters };
  say("No display here: starting inside a virtual screen (xvfb-run).");
  return {
    program: "xvfb-run",
    parameters: [
      "--auto-servernum",
      "--server-args=-screen 0 1600x1200x24",
      executable,
      ...parameters,
    ],
  };
}
