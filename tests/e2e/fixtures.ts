import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { buildSecondBank } from "../fixtures/build-second-bank.ts";
import { launchApp, type LaunchOptions, type RunningApp } from "./launch-app.ts";
import { takeOwnScreen } from "./own-screen.ts";

export { expect } from "@playwright/test";

interface Fixtures {
  /** A profile of this test's own, removed with everything that the app wrote to it. */
  readonly userDataFolder: string;
  /** Starts the app on this test's profile; again after `close` or `kill` it is the same person coming back. */
  readonly launch: (options?: Omit<LaunchOptions, "userDataFolder">) => Promise<RunningApp>;
}

interface WorkerFixtures {
  readonly ownScreen: undefined;
  /** A folder of banks that holds TEA-101 alone, signed with this machine's development key. */
  readonly secondBankFolder: string;
}

/** Playwright's test with a profile and a launcher of its own for each test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // Playwright tells fixtures apart by their first parameter, which must be a destructuring pattern.
  // eslint-disable-next-line no-empty-pattern
  userDataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-profile-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  launch: async ({ userDataFolder }, use, testInfo) => {
    const running = new Set<RunningApp>();
    await use(async (options) => {
      const app = await launchApp({ ...options, userDataFolder });
      running.add(app);
      app.electronApp.once("close", () => running.delete(app));
      return app;
    });
    for (const app of running) {
      try {
        if (testInfo.status !== testInfo.expectedStatus) {
          await testInfo.attach("last screen", {
            body: await app.page.screenshot(),
            contentType: "image/png",
          });
        }
      } finally {
        await app.close();
      }
    }
  },
  ownScreen: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const giveBack = await takeOwnScreen();
      await use(undefined);
      giveBack();
    },
    { scope: "worker", auto: true },
  ],
  secondBankFolder: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "rehearsal-banks-"));
      await buildSecondBank(projectFolder, folder);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});
