import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { createPackage } from "@electron/asar";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import { networkSwitches } from "../../electron/main/window/network-switches.ts";
import { pagePreferences } from "../../electron/main/window/page-preferences.ts";
import { openingBounds } from "../../electron/main/window/window-state.ts";

/** An app that is nothing but a window with one line of text: what Electron itself costs. */
export interface EmptyWindowApp {
  readonly executable: string;
  readonly remove: () => void;
}

const PAGE =
  "data:text/html,<!doctype html><html lang=en><title>Empty</title><h1>Empty</h1></html>";
const SCREEN = { x: 0, y: 0, width: 1600, height: 1200 };

/** As Rehearsal opens its window: the same switches, size and preferences of the page, but neither preload nor content. */
function mainScript(): string {
  const webPreferences = {
    ...pagePreferences({ preloadFile: "", hasDevTools: false }),
    preload: undefined,
  };
  const options = { ...openingBounds(null, [SCREEN]), show: false, webPreferences };
  return `
const { app, BrowserWindow } = require("electron");
app.setPath("userData", process.env.REHEARSAL_USER_DATA);
for (const [name, value] of ${JSON.stringify(networkSwitches(null))}) app.commandLine.appendSwitch(name, value);
if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
app.on("window-all-closed", () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow(${JSON.stringify(options)});
  window.once("ready-to-show", () => window.show());
  window.webContents.once("did-finish-load", () => window.show());
  window.loadURL(${JSON.stringify(PAGE)});
});
`;
}

/**
 * Makes it of the packaged test build: the same executable with the same fuses, and an archive of its own in place of the
 * app's.
 */
export async function makeEmptyWindowApp(): Promise<EmptyWindowApp> {
  const packaged = packagedExecutable("test");
  const root = mkdtempSync(join(tmpdir(), "rehearsal-empty-"));
  const folder = join(root, "app");
  cpSync(dirname(packaged), folder, { recursive: true });
  const source = join(root, "source");
  mkdirSync(source);
  writeFileSync(join(source, "package.json"), JSON.stringify({ name: "empty", main: "main.js" }));
  writeFileSync(join(source, "main.js"), mainScript());
  const resources = join(folder, "resources");
  rmSync(resources, { recursive: true });
  mkdirSync(resources);
  await createPackage(source, join(resources, "app.asar"));
  return {
    executable: join(folder, basename(packaged)),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
