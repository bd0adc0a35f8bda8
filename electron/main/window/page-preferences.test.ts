import { describe, expect, it } from "vitest";
import { pagePreferences } from "./page-preferences.ts";

/** What each preference must be, whatever else changes. */
const required = {
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
  disableDialogs: true,
  devTools: false,
} as const;

const inPackage = pagePreferences({ preloadFile: "/app/preload.cjs", hasDevTools: false });

describe("pagePreferences", () => {
  it.each(Object.entries(required))("in a packaged app says %s: %j", (name, value) => {
    expect(Object.entries(inPackage)).toContainEqual([name, value]);
  });

  it("says nothing else: no Blink features, no session, no arguments that nobody has judged", () => {
    expect(Object.keys(inPackage).sort()).toEqual([...Object.keys(required), "preload"].sort());
  });

  it("gives developers their tools and nothing more", () => {
    const inDevelopment = pagePreferences({ preloadFile: "/app/preload.cjs", hasDevTools: true });
    expect(inDevelopment).toEqual({ ...inPackage, devTools: true });
  });
});
