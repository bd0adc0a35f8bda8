import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageApp, packagedExecutable } from "../../electron/dev/package-app.ts";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { launchApp, type RunningApp } from "../e2e/launch-app.ts";
import { takeOwnScreen } from "../e2e/own-screen.ts";
import { scenes } from "./scenes.ts";
import { shrinkPng } from "./shrink-png.ts";

/** Where README and the documents look for them. */
const picturesFolder = join(projectFolder, "docs", "screens");
const SIZE = { width: 1280, height: 800 };

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

async function takePicture({ page }: RunningApp, name: string): Promise<void> {
  // Nothing half-faded, and no pointer over anything.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const taken = await page.screenshot({ animations: "disabled", caret: "hide" });
  const picture = shrinkPng(taken);
  writeFileSync(join(picturesFolder, `${name}.png`), picture);
  say(`docs/screens/${name}.png: ${Math.round(picture.length / 1000)} kB`);
}

async function prepareWindow({ electronApp, page }: RunningApp): Promise<void> {
  const resized = electronApp.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, SIZE);
  // The debugger holds an answer weakly, and while the app starts the collector may take it. Whether it was done is seen below.
  await resized.catch((error: unknown) => {
    if (!String(error).includes("garbage collected")) throw error;
  });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.waitForFunction(({ width }) => window.innerWidth === width, SIZE);
}

async function takeAll(): Promise<void> {
  if (!existsSync(packagedExecutable("test"))) {
    say("The packaged test build is not there: building it.");
    await packageApp("test", say);
  }
  const giveBack = await takeOwnScreen();
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-pictures-"));
  try {
    const app = await launchApp({ userDataFolder: folder });
    try {
      await prepareWindow(app);
      for (const { name, isDarkToo, show } of scenes) {
        await show(app);
        await takePicture(app, name);
        if (!isDarkToo) continue;
        await app.page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        await takePicture(app, `${name}-dark`);
        await app.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      }
    } finally {
      await app.close();
    }
  } finally {
    giveBack();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

await takeAll();
