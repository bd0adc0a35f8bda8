import type { WebPreferences } from "electron";

/**
 * What a page of ours may do. Each preference that could open something is said, also where it is Electron's default: a
 * default can change under us, what is written here cannot without a test that fails.
 */
export function pagePreferences(options: {
  readonly preloadFile: string;
  /** Whether the developer tools may be opened: never in a packaged app. */
  readonly hasDevTools: boolean;
}): WebPreferences {
  return {
    preload: options.preloadFile,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    webgl: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    // The page asks in dialogs of its own; those of the browser would stop the renderer.
    disableDialogs: true,
    devTools: options.hasDevTools,
  };
}
