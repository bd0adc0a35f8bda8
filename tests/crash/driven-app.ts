import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { chromium, type Browser, type Page } from "@playwright/test";
import { forcedSwitches } from "../../electron/dev/launch-command.ts";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import { debuggerAddress } from "../e2e/launch-release.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import { killNow, processesOf } from "./processes.ts";

/** What is killed: the main process alone, the page's, the one that draws, or all at once as in a power cut. */
export const KILL_KINDS = ["main", "renderer", "gpu", "tree"] as const;
export type KillKind = (typeof KILL_KINDS)[number];

const PROCESS_TYPES = { renderer: "renderer", gpu: "gpu-process" } as const;

/** The packaged test build, running, driven through its page's debugger: unlike Playwright's own launcher that outlives the page. */
export interface DrivenApp {
  readonly page: () => Page;
  /** The lines of its error output. */
  readonly complaints: readonly string[];
  /** Looks up now what will be killed, so that the returned function does it without a delay. */
  readonly aim: (kind: KillKind) => () => void;
  /** Resolves once the main process has ended. */
  readonly gone: Promise<unknown>;
  /** Waits for Home: of a fresh app, or of the page that took the place of a killed one. */
  readonly attach: () => Promise<HomePage>;
  readonly signalAll: (signal: "SIGSTOP" | "SIGCONT") => void;
  /** What is on screen; null where nothing can be seen any more. */
  readonly screenshot: () => Promise<Buffer | null>;
  readonly close: () => Promise<void>;
}

interface StartOptions {
  readonly userDataFolder: string;
  /** The virtual screen it is shown on. */
  readonly display: string | undefined;
}

const ATTACH_TIME_LIMIT_MS = 20_000;
const POLL_MS = 10;

/** Starts the app. Nothing waits for it yet. */
export function startApp({ userDataFolder, display }: StartOptions): DrivenApp {
  const complaints: string[] = [];
  const child = spawn(
    packagedExecutable("test"),
    [...forcedSwitches(() => undefined), "--remote-debugging-port=0"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      // The leader of a group, which can be killed as one.
      detached: true,
      env: { ...process.env, DISPLAY: display, REHEARSAL_USER_DATA: userDataFolder },
    },
  );
  const gone = once(child, "exit");
  const address = debuggerAddress(child.stderr, complaints);
  // Killed before it could say its address: whoever waits for that learns it, nobody else needs to.
  address.catch(() => undefined);
  const groupId = pidOf(child);
  const killedPids = new Set<number>();
  let attached: { readonly browser: Browser; readonly page: Page } | null = null;

  const attach = async (): Promise<HomePage> => {
    await attached?.browser.close();
    const endpoint = await address;
    // To a page that is gone the debugger would attach and then say nothing.
    const isThere = () =>
      processesOf(groupId).some(({ pid, type }) => type === "renderer" && !killedPids.has(pid));
    while (child.exitCode === null && !isThere()) await wait(POLL_MS);
    const browser = await chromium.connectOverCDP(endpoint, { timeout: ATTACH_TIME_LIMIT_MS });
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent("page"));
    if (page === undefined) throw new Error("The app has no page.");
    attached = { browser, page };
    const home = new HomePage(page);
    await home.heading.waitFor({ timeout: ATTACH_TIME_LIMIT_MS });
    return home;
  };

  return {
    page: () => {
      if (attached === null) throw new Error("The app is not attached.");
      return attached.page;
    },
    complaints,
    gone,
    aim: (kind) => {
      if (kind === "main" || kind === "tree") {
        return () => {
          killNow(kind === "main" ? groupId : -groupId);
        };
      }
      const targets = processesOf(groupId).filter(({ type }) => type === PROCESS_TYPES[kind]);
      return () => {
        for (const { pid } of targets) {
          killedPids.add(pid);
          killNow(pid);
        }
      };
    },
    attach,
    signalAll: (signal) => {
      process.kill(-groupId, signal);
    },
    screenshot: async () =>
      (await attached?.page.screenshot({ timeout: 5000 }).catch(() => null)) ?? null,
    close: async () => {
      killNow(-groupId);
      await attached?.browser.close();
      await gone;
    },
  };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error("The app did not start.");
  return pid;
}
