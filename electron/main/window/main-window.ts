import { app, BrowserWindow, dialog, nativeTheme, screen } from "electron";
import { failureName } from "../report/failure-name.ts";
import { messages } from "./messages.ts";
import { pagePreferences } from "./page-preferences.ts";
import { createRecoveryBudget } from "./recovery-budget.ts";
import { LEAST_SIZE, openingBounds, type WindowState } from "./window-state.ts";
import { readWindowState, writeWindowState } from "./window-state-file.ts";

/** The paper of the renderer's tokens, so that no other colour flashes before the page is drawn. */
const PAPER = { light: "#fbfaf7", dark: "#16181c" } as const;

interface MainWindowOptions {
  readonly startUrl: string;
  readonly preloadFile: string;
  readonly stateFile: string;
  readonly report: (text: string) => void;
}

function createWindow(saved: WindowState | null, preloadFile: string): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  return new BrowserWindow({
    ...openingBounds(saved, workAreas),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: pagePreferences({ preloadFile, hasDevTools: !app.isPackaged }),
  });
}

function keepState(window: BrowserWindow, { stateFile, report }: MainWindowOptions): void {
  window.on("close", () => {
    const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    const written = writeWindowState(stateFile, state);
    if (!written.ok) report(`the window's place was not saved: ${written.error}`);
  });
}

function load(window: BrowserWindow, { startUrl, report }: MainWindowOptions): void {
  window.loadURL(startUrl).catch((error: unknown) => {
    report(`the page did not load: ${failureName(error)}`);
  });
}

async function giveUp(window: BrowserWindow): Promise<void> {
  window.hide();
  const { button, ...words } = messages.cannotShow;
  await dialog.showMessageBox({ type: "error", buttons: [button], ...words });
  app.quit();
}

/** Loads the page again when its process dies, so that no white window stays; the sitting lives on in this process. */
function recoverFromCrashes(window: BrowserWindow, options: MainWindowOptions): void {
  const mayRecover = createRecoveryBudget(() => performance.now());
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    options.report(`the window's process is gone: ${reason}`);
    if (mayRecover()) load(window, options);
    else void giveUp(window);
  });
}

/** Shows the window with its first frame, or with the loaded page: on a busy machine a hidden window may never get a frame. */
function showOnceLoaded(window: BrowserWindow, isMaximized: boolean): void {
  const show = (): void => {
    if (window.isVisible()) return;
    if (isMaximized) window.maximize();
    window.show();
  };
  window.once("ready-to-show", show);
  window.webContents.once("did-finish-load", show);
}

/** Opens the one window: hidden until it has something to show, at its last place, kept alive through crashes. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const saved = readWindowState(options.stateFile);
  const window = createWindow(saved, options.preloadFile);
  keepState(window, options);
  recoverFromCrashes(window, options);
  showOnceLoaded(window, saved?.isMaximized === true);
  load(window, options);
  return window;
}

/** Brings a window to the front, wherever it was. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
