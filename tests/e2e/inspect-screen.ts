import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { expect } from "./fixtures.ts";
import type { RunningApp } from "./launch-app.ts";
import { alikeWhenColoursAreForced, tooSmall, tooWide } from "./screen-rules.ts";

/** Where a picture of each screen is kept, for people to look at. */
const picturesFolder = join(projectFolder, "test-results", "screens");

const softly = expect.configure({ soft: true });

const USUAL_SIZE = { width: 1280, height: 800 };
const SMALL_SIZE = { width: 1024, height: 640 };
const NARROW_SIZE = { width: 480, height: 640 };

/** Without movement, so that nothing is looked at half-way between two colours. */
const USUAL_MEDIA = {
  colorScheme: "light",
  reducedMotion: "reduce",
  forcedColors: "none",
} as const;

interface Colours {
  readonly name: string;
  readonly media?: Parameters<Page["emulateMedia"]>[0];
  readonly theme?: string;
}

/** The colours besides those that all rules are tried in. */
const otherColours: readonly Colours[] = [
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "sepia", theme: "sepia" },
  { name: "high-contrast", theme: "high-contrast" },
  {
    name: "forced-colours",
    media: { colorScheme: "dark", forcedColors: "active" },
  },
];

/**
 * Holds a screen against what every screen must be: without a violation that axe finds (WCAG 2.0 to 2.2, A and AA, and its best
 * practices) in any colours, nothing to press too small, nothing chosen that forced colours hide, and no sideways scrolling
 * in a small window, at 200 % text or in a narrow one. Keeps a picture of each. Goes on after a failure, so that one run tells
 * all.
 */
export async function inspectScreen(app: RunningApp, name: string): Promise<void> {
  const { page } = app;
  await page.emulateMedia(USUAL_MEDIA);
  await expectNone(page, await violationsOfAll(page), `${name}-light`);
  for (const { name: coloursName, media, theme } of otherColours) {
    await page.emulateMedia({ ...USUAL_MEDIA, ...media });
    const themeBefore = await setTheme(page, theme ?? null);
    await expectNone(page, await violationsOfContrast(page), `${name}-${coloursName}`);
    if (media?.forcedColors === "active")
      softly(await alikeWhenColoursAreForced(page), `${name}: told by colour alone`).toEqual([]);
    await setTheme(page, themeBefore);
  }
  await page.emulateMedia(USUAL_MEDIA);
  await inspectSizes(app, name);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

async function violationsOfAll(page: Page): Promise<readonly Violation[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe
    .options({
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    })
    .analyze();
  return violations;
}

/** Asks the axe that is in the page by then again: other colours change the contrast and nothing else that it looks at. */
function violationsOfContrast(page: Page): Promise<readonly Violation[]> {
  return page.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as {
      readonly run: (options: object) => Promise<{ readonly violations: readonly Violation[] }>;
    };
    const { violations } = await axe.run({
      resultTypes: ["violations"],
      runOnly: ["color-contrast", "link-in-text-block"],
    });
    return violations;
  });
}

async function expectNone(page: Page, found: readonly Violation[], name: string): Promise<void> {
  const told = found.map(({ id, nodes }) => {
    const targets = nodes.map(({ target }) => target.join(" "));
    return `${id}: ${targets.join(", ")}`;
  });
  softly(told, name).toEqual([]);
  await takePicture(page, name);
}

async function inspectSizes(app: RunningApp, name: string): Promise<void> {
  const { page } = app;
  await expectSizes(page, `${name} as usual`);
  await setTextScale(page, "2");
  await expectSizes(page, `${name} at 200 % text`);
  await takePicture(page, `${name}-200`);
  await setTextScale(page, null);
  for (const [what, size] of [
    ["small", SMALL_SIZE],
    ["narrow", NARROW_SIZE],
  ] as const) {
    await resizeWindow(app, size);
    await expectSizes(page, `${name} in a ${what} window`);
    await takePicture(page, `${name}-${what}`);
  }
  await resizeWindow(app, USUAL_SIZE);
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(picturesFolder, `${name}.png`) });
}

function setTextScale(page: Page, scale: string | null): Promise<void> {
  return page.evaluate((value) => {
    document.documentElement.style.setProperty("--text-scale", value);
  }, scale);
}

/** Shows the app in the colours of a theme, or of the system where it is null, and answers with what was there before. */
function setTheme(page: Page, theme: string | null): Promise<string | null> {
  return page.evaluate((value) => {
    const { documentElement: root } = document;
    const before = root.getAttribute("data-theme");
    if (value === null) root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", value);
    return before;
  }, theme);
}

async function resizeWindow(app: RunningApp, size: typeof USUAL_SIZE): Promise<void> {
  await app.electronApp.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(width, height);
  }, size);
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(size.width);
}

async function expectSizes(page: Page, what: string): Promise<void> {
  // What floats is placed anew after the window has changed.
  await softly.poll(() => tooWide(page), { message: what, timeout: 2000 }).toEqual([]);
  softly(await tooSmall(page), `${what}: smaller than 24 by 24 px`).toEqual([]);
}
