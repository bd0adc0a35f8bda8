import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { forcedSwitches } from "../../electron/dev/launch-command.ts";
import { packagedExecutable } from "../../electron/dev/package-app.ts";

/** The packaged app, running, with its one window. */
export interface RunningApp {
  readonly electronApp: ElectronApplication;
  readonly page: Page;
  /** Lets exam time go by as if the candidate had waited, in ms. */
  readonly advanceClock: (ms: number) => Promise<void>;
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
}

/** Starts the packaged test build with a profile of its own and waits for its window. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const { userDataFolder, banksFolder } = options;
  const electronApp = await _electron.launch({
    executablePath: packagedExecutable("test"),
    args: [...forcedSwitches(() => undefined)],
    env: {
      ...inheritedEnvironment(),
      REHEARSAL_USER_DATA: userDataFolder,
      ...(banksFolder !== undefined && { REHEARSAL_BANKS_DIR: banksFolder }),
    },
  });
  const page = await electronApp.firstWindow();
  const gone = new Promise<void>((resolve) => {
    electronApp.process().once("exit", () => {
      resolve();
    });
  });
  return {
    electronApp,
    page,
    advanceClock: (ms) =>
      electronApp.evaluate((_electron, span) => {
        const hooks: unknown = Reflect.get(globalThis, "rehearsalTest");
        (hooks as { readonly advanceClock: (ms: number) => void }).advanceClock(span);
      }, ms),
    close: () => electronApp.close(),
    kill: async () => {
      killGroup(electronApp.process());
      await gone;
    },
  };
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
