import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { appMenuTemplate } from "./app-menu-template.ts";

function rolesIn(items: readonly MenuItemConstructorOptions[]): readonly string[] {
  return items.flatMap(({ role, submenu }) => [
    ...(role === undefined ? [] : [role]),
    ...(Array.isArray(submenu) ? rolesIn(submenu) : []),
  ]);
}

// The roles that Electron spells out by itself hold nothing of a developer's: viewMenu does, so the app has its own.
const usual = ["fileMenu", "editMenu", "resetZoom", "zoomIn", "zoomIn", "zoomOut"];
const others = ["togglefullscreen", "windowMenu", "help"];

describe("appMenuTemplate", () => {
  it("offers no developer tools and no reload in a packaged app", () => {
    const menu = appMenuTemplate({ isPackaged: true, isMac: false });
    expect(rolesIn(menu)).toEqual([...usual, ...others, "about"]);
  });

  it("offers none on macOS either, where the app has a menu of its own", () => {
    const menu = appMenuTemplate({ isPackaged: true, isMac: true });
    expect(rolesIn(menu)).toEqual(["appMenu", ...usual, ...others]);
  });

  it("offers both in development", () => {
    const menu = appMenuTemplate({ isPackaged: false, isMac: false });
    expect(rolesIn(menu)).toEqual(expect.arrayContaining(["reload", "toggleDevTools"]));
  });
});
