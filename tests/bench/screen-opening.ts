import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { launchApp, type RunningApp } from "../e2e/launch-app.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import type { BenchReport, Figure } from "./figure.ts";
import { fillHistory, PATIENCE_MS } from "./long-history.ts";
import { percentile } from "./measure.ts";
import { markTrace, traceTasks } from "./task-trace.ts";

/** How soon a screen is there, over many openings of it. */
interface OpeningRow {
  readonly name: string;
  readonly attemptCount: number;
  readonly openings: number;
  /** From the click to the painted screen, in ms. For a start of the app: from the start of its process. */
  readonly paintedP50Ms: number;
  readonly paintedP95Ms: number;
  /** The longest task of the page while it opened, of the processor's time; null for a start of the app. */
  readonly longestTaskMs: number | null;
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
  readonly longestTaskMs: number | null;
}

declare global {
  interface Window {
    /** Null until what a click was for has been painted; then the time since the click, in ms. */
    benchOpenedMs: number | null;
  }
}

const FIRST_START = "First start, as after an update";
const START = "Start of the app";
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
  { screen: "Readiness", click: button("See the details"), sign: title("Where you stand") },
  home,
  {
    screen: "Practice builder",
    click: button("Choose what to practise"),
    sign: title("Practice:"),
  },
  home,
];

/** More than anybody will sit, and what it is read against. */
const LONG_HISTORY = 1000;
const SHORT_HISTORY = 10;
const OPENING_GOAL_MS = 200;
const GROWTH_GOAL = 2;
const LONGEST_TASK_GOAL_MS = 50;

/** How soon each screen is there over a long history, against the same over a short one. */
export async function benchOpening(): Promise<BenchReport> {
  const short = await openEach(SHORT_HISTORY);
  const long = await openEach(LONG_HISTORY);
  const pairs = long.flatMap((row) => {
    const beside = short.find(({ name }) => name === row.name);
    return beside === undefined ? [] : [{ row, beside }];
  });
  return {
    figures: pairs.flatMap(({ row, beside }) => figuresOf(row, beside)),
    details: [...short, ...long].map((row) => ({
      opening: row.name,
      attempts: row.attemptCount,
      openings: row.openings,
      "ms p50": row.paintedP50Ms.toFixed(0),
      "ms p95": row.paintedP95Ms.toFixed(0),
      "longest task ms": row.longestTaskMs?.toFixed(0) ?? "",
    })),
  };
}

function figuresOf(long: OpeningRow, short: OpeningRow): readonly Figure[] {
  const floor = { name: `of ${short.attemptCount}`, value: short.paintedP95Ms };
  const painted = { unit: "ms", value: long.paintedP95Ms, floor } as const;
  const name = `${long.name} of ${long.attemptCount} attempts`;
  const { longestTaskMs } = long;
  if (longestTaskMs === null) return [{ ...painted, name: `${name}, p95`, goal: null }];
  return [
    {
      ...painted,
      name: `${name}, p95`,
      goal: { of: "figure", atMost: OPENING_GOAL_MS },
    },
    { ...painted, name: `${name}, growth of p95`, goal: { of: "ratio", atMost: GROWTH_GOAL } },
    {
      name: `${name}, longest task`,
      unit: "ms",
      value: longestTaskMs,
      floor: null,
      goal: { of: "figure", atMost: LONGEST_TASK_GOAL_MS },
    },
  ];
}

/** Opens each screen of the packaged app again and again, with so many whole sittings in its database, and starts it some times. */
async function openEach(attemptCount: number): Promise<readonly OpeningRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  try {
    const filling = await launchApp({ userDataFolder: folder });
    await fillHistory(filling.page, attemptCount);
    await filling.close();
    const openings = [await openApp(folder, FIRST_START)];
    for (let start = 0; start < STARTS; start += 1) openings.push(await openApp(folder, START));
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
    longestTaskMs: longestOf(openings.flatMap(({ longestTaskMs }) => longestTaskMs ?? [])),
  };
}

function longestOf(tasksMs: readonly number[]): number | null {
  return tasksMs.length === 0 ? null : Math.max(...tasksMs);
}

async function openApp(folder: string, name: string): Promise<Opening> {
  const beganAt = performance.now();
  const app = await launchApp({ userDataFolder: folder });
  try {
    await new HomePage(app.page).heading.waitFor({ timeout: PATIENCE_MS });
    return { name, paintedMs: performance.now() - beganAt, longestTaskMs: null };
  } finally {
    await app.close();
  }
}

async function walkAround(folder: string): Promise<readonly Opening[]> {
  const app = await launchApp({ userDataFolder: folder });
  try {
    // tsx names functions by a helper of its own, which the page has not.
    await app.page.evaluate("globalThis.__name = (named) => named");
    await new HomePage(app.page).heading.waitFor({ timeout: PATIENCE_MS });
    const openings: Opening[] = [];
    for (let round = 0; round < WALKS; round += 1) {
      const endTrace = await traceTasks(app);
      const painted: number[] = [];
      for (const step of walk) painted.push(await takeStep(app, step));
      const tasks = await endTrace();
      openings.push(
        ...painted.map((paintedMs, index) => ({
          name: tasks[index]?.mark ?? "",
          paintedMs,
          longestTaskMs: tasks[index]?.longestMs ?? null,
        })),
      );
    }
    return openings;
  } finally {
    await app.close();
  }
}

/** Answers with the time from the click to the painted screen, in ms. */
async function takeStep(app: RunningApp, { screen, click, sign }: Step): Promise<number> {
  const { page } = app;
  const target = click(page);
  await target.waitFor();
  await page.evaluate(watchOpening, sign);
  await markTrace(app, screen);
  await target.click();
  const opened = await page.waitForFunction(() => window.benchOpenedMs, null, {
    polling: POLLING_MS,
  });
  await page.waitForTimeout(SETTLING_MS);
  return Number(await opened.jsonValue());
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
