import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readWindowState, writeWindowState } from "./window-state-file.ts";
import { DEFAULT_SIZE, openingBounds, type Rectangle, type WindowState } from "./window-state.ts";

const screen: Rectangle = { x: 0, y: 25, width: 1920, height: 1055 };
const bounds: Rectangle = { x: 100, y: 80, width: 1000, height: 700 };
const saved = (over: Partial<Rectangle> = {}): WindowState => ({
  bounds: { ...bounds, ...over },
  isMaximized: false,
});

describe("openingBounds", () => {
  it("opens where the window was", () => {
    expect(openingBounds(saved(), [screen])).toEqual(bounds);
  });

  it("opens at the default size the first time", () => {
    expect(openingBounds(null, [screen])).toEqual(DEFAULT_SIZE);
  });

  it("finds the window on a second screen to the left", () => {
    const left = { ...screen, x: -1920 };
    expect(openingBounds(saved({ x: -1500 }), [screen, left])).toEqual({ ...bounds, x: -1500 });
  });

  it.each<[string, Partial<Rectangle>]>([
    ["on a screen that was unplugged", { x: 2500 }],
    ["with no more than an edge in sight", { x: -950 }],
    ["with its title bar above the screen", { y: -10 }],
    ["with its title bar below the screen", { y: 1075 }],
  ])("ignores a place %s, where nobody could get hold of it", (_what, place) => {
    expect(openingBounds(saved(place), [screen])).toEqual(DEFAULT_SIZE);
  });

  it("makes a window that was saved too small usable", () => {
    expect(openingBounds(saved({ width: 20, height: 10 }), [screen])).toEqual({
      ...bounds,
      width: 480,
      height: 400,
    });
  });
});

describe("the window state file", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rehearsal-window-"));
    file = join(folder, "window-state.json");
  });

  it("gives back what was written, and leaves no draft behind", () => {
    writeWindowState(file, saved());
    expect(writeWindowState(file, { ...saved(), isMaximized: true }).ok).toBe(true);
    expect(readWindowState(file)).toEqual({ bounds, isMaximized: true });
    expect(readdirSync(folder)).toEqual(["window-state.json"]);
  });

  it.each([
    ["empty", ""],
    ["cut short", '{"bounds":{"x":1'],
    ["of another shape", '{"bounds":{"x":1,"y":2},"isMaximized":"yes"}'],
    ["with a size of nothing", '{"bounds":{"x":1,"y":2,"width":0,"height":0},"isMaximized":false}'],
  ])("is ignored when it is %s", (_what, text) => {
    writeFileSync(file, text);
    expect(readWindowState(file)).toBeNull();
  });

  it("is ignored when there is none", () => {
    expect(readWindowState(file)).toBeNull();
  });

  it("answers by what code it could not be written, and does not throw", () => {
    expect(writeWindowState(join(folder, "no", "folder.json"), saved())).toEqual({
      ok: false,
      error: "ENOENT",
    });
  });
});
