import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type Page } from "@playwright/test";
import { forcedSwitches } from "../../electron/dev/launch-command.ts";
import { packagedExecutable } from "../../electron/dev/package-app.ts";

/** The package with the fuses of a release, running. No debugger of Node's gets in, so only its page can be driven. */
export interface RunningRelease {
  readonly page: Page;
  /** Every line that it wrote to its error output up to now. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

interface ReleaseOptions {
  /** Stands in for the folder in which programs keep their data. */
  readonly configFolder: string;
  readonly switches?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const DEVTOOLS_LINE = /^DevTools listening on (ws:\S+)$/;

/** Collects the lines of a process into `lines`; answers with the address of its page's debugger once it is said. */
export async function debuggerAddress(app: ChildProcess, lines: string[]): Promise<string> {
  if (app.stderr === null) throw new Error("The app was started without an error output.");
  const reader = createInterface(app.stderr);
  return new Promise((resolve, reject) => {
    reader.on("line", (line) => {
      lines.push(line);
      const address = DEVTOOLS_LINE.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    reader.once("close", () => {
      reject(new Error(`The app ended before it could be driven:\n${lines.join("\n")}`));
    });
  });
}

/** Starts the development package, which has the fuses of a release, and attaches to its page. */
export async function launchRelease(options: ReleaseOptions): Promise<RunningRelease> {
  const complaints: string[] = [];
  const app = spawn(
    packagedExecutable("development"),
    [...forcedSwitches(() => undefined), "--remote-debugging-port=0", ...(options.switches ?? [])],
    {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, XDG_CONFIG_HOME: options.configFolder, ...options.environment },
    },
  );
  const gone = once(app, "exit");
  const browser = await chromium.connectOverCDP(await debuggerAddress(app, complaints));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("The app has no page.");
  const page = context.pages()[0] ?? (await context.waitForEvent("page"));
  return {
    page,
    complaints,
    close: async () => {
      await page.close();
      await gone;
    },
  };
}
