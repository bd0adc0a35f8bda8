import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Page } from "@playwright/test";
import { forcedSwitches } from "../../electron/dev/launch-command.ts";
import { debuggerAddress } from "../e2e/launch-release.ts";

/** An app as a person starts it, looked at only after a while. */
export interface StartedApp {
  readonly page: Page;
  readonly processId: number;
  /** When its process was started, ms since 1970. */
  readonly startedAtMs: number;
  readonly close: () => Promise<void>;
}

export interface StartOptions {
  readonly executable: string;
  readonly userDataFolder: string;
  /** How long it is left alone before a debugger attaches, so that being looked at is no part of its start. */
  readonly untouchedMs: number;
}

/** Starts it, waits, and attaches to its page. */
export async function startPackaged(options: StartOptions): Promise<StartedApp> {
  const parameters = [...forcedSwitches(() => undefined), "--remote-debugging-port=0"];
  const startedAtMs = performance.timeOrigin + performance.now();
  const app = spawn(options.executable, parameters, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, REHEARSAL_USER_DATA: options.userDataFolder },
  });
  const gone = once(app, "close");
  const address = await debuggerAddress(app.stderr, []);
  await sleep(options.untouchedMs);
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined || app.pid === undefined) throw new Error("The app has no window.");
  return {
    page,
    processId: app.pid,
    startedAtMs,
    close: async () => {
      await page.close();
      await gone;
    },
  };
}
