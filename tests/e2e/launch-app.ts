import { spawn } from "node:child_process";
import { once } from "node:events";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { forcedSwitches } from "../../electron/dev/launch-command.ts";
import { packagedExecutable } from "../../electron/dev/package-app.ts";

/** The packaged app, running, with its one window. */
export interface RunningApp {
  readonly electronApp: ElectronApplication;
  readonly page: Page;
  /** Lets exam time go by as if the candidate had waited, in ms. */
  readonly advanceClock: (ms: number) => Promise<void>;
  /** Lets the computer sleep for so many ms. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Sets the system clock forward by so many ms, or back. */
  readonly setSystemClock: (ms: number) => Promise<void>;
  /** Ends the app as a person does, and waits until it is gone. */
  readonly close: () => Promise<void>;
  /** Kills every process of the app at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  /** The profile: the same folder again is the same person coming back. */
  readonly userDataFolder: string;
  /** Banks to offer in place of those that the package carries. */
  readonly banksFolder?: string;
  /** Files that the app is opened with, as by a double click. */
  readonly files?: readonly string[];
}

/** Starts the packaged test build with a profile of its own and waits for its window. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const electronApp = await _electron.launch({
    executablePath: packagedExecutable("test"),
    args: [...forcedSwitches(() => undefined), ...(options.files ?? [])],
    env: environmentOf(options),
  });
  const page = await electronApp.firstWindow();
  let advancedMs = 0;
  const gone = new Promise<void>((resolve) => {
    electronApp.process().once("exit", () => {
      resolve();
    });
  });
  return {
    electronApp,
    page,
    advanceClock: async (ms) => {
      advancedMs += ms;
      await advanceClockTo(electronApp, advancedMs);
    },
    sleep: (ms) =>
      electronApp.evaluate((_electron, sleptMs) => {
        const hooks: unknown = Reflect.get(globalThis, "rehearsalTest");
        (hooks as { sleep: (ms: number) => void }).sleep(sleptMs);
      }, ms),
    setSystemClock: (ms) =>
      electronApp.evaluate((_electron, changeMs) => {
        const hooks: unknown = Reflect.get(globalThis, "rehearsalTest");
        (hooks as { setSystemClock: (ms: number) => void }).setSystemClock(changeMs);
      }, ms),
    close: () => electronApp.close(),
    kill: async () => {
      killGroup(electronApp.process());
      await gone;
    },
  };
}

function environmentOf({ userDataFolder, banksFolder }: LaunchOptions): Record<string, string> {
  return {
    ...inheritedEnvironment(),
    REHEARSAL_USER_DATA: userDataFolder,
    ...(banksFolder !== undefined && { REHEARSAL_BANKS_DIR: banksFolder }),
  };
}

/** Opens files while the app runs on the profile, as by a double click; resolves once the second instance has ended. */
export async function openInRunningApp(options: LaunchOptions): Promise<void> {
  const second = spawn(
    packagedExecutable("test"),
    [...forcedSwitches(() => undefined), ...(options.files ?? [])],
    { env: environmentOf(options), stdio: "ignore" },
  );
  await once(second, "exit");
}

/**
 * Lets the app's clock be `targetMs` ahead. Said by its target, so that saying it twice changes nothing: the debugger holds the
 * promise of an evaluation weakly, and where the collector takes it the answer is lost although the work was done.
 */
async function advanceClockTo(electronApp: ElectronApplication, targetMs: number): Promise<void> {
  const advance = () =>
    electronApp.evaluate((_electron, target) => {
      const hooks: unknown = Reflect.get(globalThis, "rehearsalTest");
      const clock = hooks as { advanceClock: (ms: number) => void; advancedMs?: number };
      const left = target - (clock.advancedMs ?? 0);
      clock.advancedMs = target;
      clock.advanceClock(left);
    }, targetMs);
  try {
    await advance();
  } catch (error) {
    if (!String(error).includes("garbage collected")) throw error;
    await advance();
  }
}

/** Playwright starts the app as the leader of a group, so that its windows and helpers die with it, none of them warned. */
function killGroup({ pid }: ReturnType<ElectronApplication["process"]>): void {
  if (pid !== undefined) process.kill(-pid, "SIGKILL");
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
}
