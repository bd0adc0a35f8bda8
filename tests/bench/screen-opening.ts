import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { launchApp } from "../e2e/launch-app.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import { fillHistory, PATIENCE_MS, time, watchLongTasks } from "./long-history.ts";
import { percentile } from "./measure.ts";

/** How soon a screen is there, over many openings of it. */
export interface OpeningRow {
  readonly name: string;
  readonly attemptCount: number;
  readonly openings: number;
  /** From the click to the painted screen, in ms. For a start of the app: from the start of its process. */
  readonly paintedP50Ms: number;
  readonly paintedP95Ms: number;
  /** The longest task of the page while it opened; 0 where none took 50 ms. */
  readonly longestTaskMs: number;
}

/** One step of a walk through the app. */
interface Step {
  /** The screen that it opens. */
  readonly screen: string;
  /** What is clicked for it. */
  readonly click: (page: Page) => Locator;
  /** Something that is there once the screen is, and not on the screen before it. */
  readonly sign: { readonly selector: string; readonly text: string };
}

interface Opening {
  readonly name: string;
  readonly paintedMs: number;
  readonly longestTaskMs: number;
}

declare global {
  interface Window {
    /** Null until what a click was for has been painted; then the time since the click, in ms. */
    benchOpenedMs: number | null;
  }
}

const WALKS = 25;
const STARTS = 5;
/** What a screen still does once it has been painted counts too. */
const SETTLING_MS = 150;
const POLLING_MS = 20;

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first();
const title = (text: string) => ({ selector: "h1", text });
const home: Step = { screen: "Home", click: button("Home"), sign: title("Home") };

/** Every screen that a long history might make slow, beginning and ending on Home. */
const walk: readonly Step[] = [
  { screen: "History", click: button("History"), sign: { selector: "tbody td", text: "mock" } },
  home,
  { screen: "Trend", click: button("Trend"), sign: title("Trend") },
  { screen: "Confidence", click: button("How sure you were"), sign: title("How sure you were") },
  { screen: "Trend", click: button("Trend"), sign: title("Trend") },
  home,
  { screen: "Conditions of a mock", click: button("Start a mock"), sign: title("Mock exam") },
  home,
  {
    screen: "Error journal",
    click: button("Error journal"),
    sign: { selector: "article h2", text: "missed on" },
  },
  home,
  { screen: "Result", click: button("Open the last result"), sign: title("An estimated") },
  { screen: "Review", click: button(/^Review all /), sign: { selector: "article", text: "" } },
  { screen: "Result", click: button("Result"), sign: title("An estimated") },
  home,
];

/** Opens each screen of the packaged app again and again, with so many whole sittings in its database, and starts it some times. */
export async function benchOpening(attemptCount: number): Promise<readonly OpeningRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  try {
    const filling = await launchApp({ userDataFolder: folder });
    await fillHistory(filling.page, attemptCount);
    await filling.close();
    const openings = [await openApp(folder, "First start, as after an update")];
    for (let start = 0; start < STARTS; start += 1)
      openings.push(await openApp(folder, "Start of the app"));
    openings.push(...(await walkAround(folder)));
    return [...new Set(openings.map(({ name }) => name))].map((name) =>
      rowOf(
        attemptCount,
        name,
        openings.filter((opening) => opening.name === name),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowOf(attemptCount: number, name: string, openings: readonly Opening[]): OpeningRow {
  const painted = openings.map(({ paintedMs }) => paintedMs);
  return {
    name,
    attemptCount,
    openings: openings.length,
    paintedP50Ms: percentile(painted, 50),
    paintedP95Ms: percentile(painted, 95),
    longestTaskMs: Math.max(...openings.map(({ longestTaskMs }) => longestTaskMs)),
  };
}

async function openApp(folder: string, name: string): Promise<Opening> {
  const beganAt = performance.now();
  const app = await launchApp({ userDataFolder: folder });
  try {
    await new HomePage(app.page).heading.waitFor({ timeout: PATIENCE_MS });
    const paintedMs = performance.now() - beganAt;
    return { name, paintedMs, longestTaskMs: await app.page.evaluate(longestTaskSoFar) };
  } finally {
    await app.close();
  }
}

async function walkAround(folder: string): Promise<readonly Opening[]> {
  const app = await launchApp({ userDataFolder: folder });
  try {
    const { page } = app;
    await page.evaluate("globalThis.__name = (named) => named");
    await page.evaluate(watchLongTasks);
    await new HomePage(page).heading.waitFor({ timeout: PATIENCE_MS });
    const openings: Opening[] = [];
    for (let round = 0; round < WALKS; round += 1)
      for (const step of walk) openings.push(await takeStep(page, step));
    return openings;
  } finally {
    await app.close();
  }
}

async function takeStep(page: Page, { screen, click, sign }: Step): Promise<Opening> {
  const target = click(page);
  await target.waitFor();
  let paintedMs = Number.NaN;
  const { longTasksMs } = await time(page, async () => {
    await page.evaluate(watchOpening, sign);
    await target.click();
    const opened = await page.waitForFunction(() => window.benchOpenedMs, null, {
      polling: POLLING_MS,
    });
    paintedMs = Number(await opened.jsonValue());
    await page.waitForTimeout(SETTLING_MS);
  });
  return { name: screen, paintedMs, longestTaskMs: Math.max(0, ...longTasksMs) };
}

/** Runs in the page: times the next click until the frame that shows what it was for. */
function watchOpening({ selector, text }: Step["sign"]): void {
  window.benchOpenedMs = null;
  const isThere = (): boolean =>
    [...document.querySelectorAll(selector)].some((each) => each.textContent.includes(text));
  const watchFrame = (beganAt: number): void => {
    requestAnimationFrame(() => {
      // A message comes after the frame that was being made has been painted.
      const { port1, port2 } = new MessageChannel();
      const wasThere = isThere();
      port1.onmessage = () => {
        port1.close();
        if (wasThere) window.benchOpenedMs = performance.now() - beganAt;
        else watchFrame(beganAt);
      };
      port2.postMessage(null);
    });
  };
  const onRelease = ({ timeStamp }: Event): void => {
    watchFrame(timeStamp);
  };
  addEventListener("pointerup", onRelease, { capture: true, once: true });
}

/** Runs in the page. */
function longestTaskSoFar(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(Math.max(...list.getEntries().map(({ duration }) => duration)));
    });
    observer.observe({ type: "longtask", buffered: true });
    // Where there was none, nothing is observed.
    setTimeout(() => {
      resolve(0);
    }, 100);
  });
}
