import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { chromium, type Page } from "@playwright/test";
import { forcedSwitches } from "../../electron/dev/launch-command.ts";
import { packagedExecutable } from "../../electron/dev/package-app.ts";

/** The package with the fuses of a release, running. No debugger of Node's gets in, so only its page can be driven. */
export interface RunningRelease {
  readonly page: Page;
  readonly processId: number;
  /** Every line that it wrote to its outputs up to now. */
  readonly printed: readonly string[];
  /** Ends the app as a person does, and waits until everything that was started is gone. */
  readonly close: () => Promise<void>;
  /** Kills the app as the system does when memory runs out, and waits until its helpers are gone too. */
  readonly kill: () => Promise<void>;
}

/** Who the app runs as, where it isn't whoever runs the tests: it gets a copy of the package that this user can read. */
export interface OtherUser {
  readonly executable: string;
  readonly userId: number;
}

interface ReleaseOptions {
  /** Stands in for the folder in which programs keep their data. */
  readonly configFolder: string;
  /** The app, where it isn't the development package. */
  readonly executable?: string;
  readonly switches?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly runAs?: OtherUser;
  /** A program that starts the app and watches it, with its arguments. */
  readonly watcher?: readonly string[];
}

const DEVTOOLS_LINE = /^DevTools listening on (ws:\S+)$/;

/** Collects the lines of an error output into `lines`; answers with the address of the page's debugger once it is said. */
export async function debuggerAddress(output: Readable, lines: string[]): Promise<string> {
  const reader = createInterface(output);
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

/** Starts a package with the fuses of a release, the development package unless another is named, and attaches to its page. */
export async function launchRelease(options: ReleaseOptions): Promise<RunningRelease> {
  const printed: string[] = [];
  const { runAs } = options;
  const [program = "", ...parameters] = [
    ...(options.watcher ?? []),
    runAs?.executable ?? options.executable ?? packagedExecutable("development"),
    ...(runAs === undefined ? forcedSwitches(() => undefined) : []),
    "--remote-debugging-port=0",
    ...(options.switches ?? []),
  ];
  const app = spawn(program, parameters, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, XDG_CONFIG_HOME: options.configFolder, ...options.environment },
    ...(runAs && { uid: runAs.userId, gid: runAs.userId }),
  });
  const gone = once(app, "close");
  createInterface(app.stdout).on("line", (line) => printed.push(line));
  const browser = await chromium.connectOverCDP(await debuggerAddress(app.stderr, printed));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("The app has no page.");
  const page = context.pages()[0] ?? (await context.waitForEvent("page"));
  return {
    page,
    processId: app.pid ?? 0,
    printed,
    close: async () => {
      await page.close();
      await gone;
    },
    kill: async () => {
      app.kill("SIGKILL");
      await gone;
    },
  };
}
