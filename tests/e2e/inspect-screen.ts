import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { expect } from "./fixtures.ts";
import type { RunningApp } from "./launch-app.ts";

/** Where a picture of each screen is kept, for people to look at. */
const picturesFolder = join(projectFolder, "test-results", "screens");

const softly = expect.configure({ soft: true });

const USUAL_SIZE = { width: 1280, height: 800 };
const NARROW_SIZE = { width: 480, height: 640 };

/**
 * Holds a screen against what every screen must be: without a violation that axe finds, in light and dark, and without
 * sideways scrolling, at 200 % text and in a narrow window. Keeps a picture of each. Goes on after a failure, so that one
 * run tells all.
 */
export async function inspectScreen(app: RunningApp, name: string): Promise<void> {
  const { page } = app;
  for (const colorScheme of ["light", "dark"] as const) {
    // Without movement, so that nothing is looked at half-way between two colours.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // Of what axe looks at, the dark theme changes the colours alone.
    if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(targetOf).join(", ")}`);
    softly(found, `${name} in ${colorScheme}`).toEqual([]);
    await takePicture(page, `${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await setTextScale(page, "2");
  await expectToFit(page, `${name} at 200 % text`);
  await takePicture(page, `${name}-200`);
  await setTextScale(page, null);
  await resizeWindow(app, NARROW_SIZE);
  await expectToFit(page, `${name} in a narrow window`);
  await takePicture(page, `${name}-narrow`);
  await resizeWindow(app, USUAL_SIZE);
}

function targetOf({ target }: { readonly target: readonly unknown[] }): string {
  return target.join(" ");
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(picturesFolder, `${name}.png`) });
}

function setTextScale(page: Page, scale: string | null): Promise<void> {
  return page.evaluate((value) => {
    document.documentElement.style.setProperty("--text-scale", value);
  }, scale);
}

async function resizeWindow(app: RunningApp, size: typeof USUAL_SIZE): Promise<void> {
  await app.electronApp.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(width, height);
  }, size);
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(size.width);
}

async function expectToFit(page: Page, what: string): Promise<void> {
  // What floats is placed anew after the window has changed.
  await softly.poll(() => tooWide(page), { message: what, timeout: 2000 }).toEqual([]);
}

/** The elements that scroll sideways or stick out of the window, but for those that are there to be heard alone. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrollsSideways = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 &&
      (element === document.scrollingElement ||
        /auto|scroll/.test(getComputedStyle(element).overflowX));
    const sticksOut = (element: Element): boolean => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 1 && (right > window.innerWidth + 1 || left < -1);
    };
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement));
    return [...document.querySelectorAll("*")]
      .filter((element) => scrollsSideways(element) || sticksOut(element))
      .filter((element) => !isClipped(element))
      .map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`);
  });
}
