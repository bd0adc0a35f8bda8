import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { launchApp } from "../e2e/launch-app.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import type { BenchReport, Figure } from "./figure.ts";
import { writeLongBank } from "./long-bank.ts";
import { percentile } from "./measure.ts";

/** From a key press to the frame that shows what it did, over many presses. */
interface PaintRow {
  readonly name: string;
  readonly presses: number;
  /** Frames until what was asked for was painted: 1 is the very next one. The worst of 95 in 100 presses. */
  readonly framesP95: number;
  /** Time that the page itself took: handling the key, rendering, layout and paint, without waiting for the screen. */
  readonly workP50Ms: number;
  readonly workP95Ms: number;
  /** From the press to the painted frame, with the wait for the screen. */
  readonly paintedP95Ms: number;
}

interface Press {
  readonly frames: number;
  readonly workMs: number;
  readonly paintedMs: number;
}

const FLOOR_PRESSES = 100;
/** The slowest 5 of 100 presses of a short sitting are three: it is gone through again until there are more. */
const LEAST_PRESSES = 300;
/** Nobody has read a question sooner, in ms; the app makes ready for the next one meanwhile. */
const READING_MS = 100;
/** One sitting as long as the real exam, one as long as the whole of a large bank. */
const SITTING_LENGTHS = [65, 500];
/** How often the bench looks whether a press was painted, in ms: not in every frame, since looking takes time of the page's own. */
const POLLING_MS = 20;

/** From one question to the next, in a short sitting and in a long one. */
export async function benchNextQuestion(): Promise<BenchReport> {
  const figures: Figure[] = [];
  const details: object[] = [];
  for (const length of SITTING_LENGTHS) {
    const { read, unread, floor } = await sit(length);
    figures.push({
      name: `${read.name} painted, p95`,
      unit: "frames",
      value: read.framesP95,
      floor: { name: floor.name, value: floor.framesP95 },
      goal: { of: "figure", atMost: 1 },
    });
    details.push(...[read, unread, floor].map(tableRowOf));
  }
  return { figures, details };
}

function tableRowOf(row: PaintRow): object {
  return {
    "from key press to paint": row.name,
    presses: row.presses,
    "frames p95": row.framesP95,
    "work ms p50": row.workP50Ms.toFixed(1),
    "work ms p95": row.workP95Ms.toFixed(1),
    "painted ms p95": row.paintedP95Ms.toFixed(1),
  };
}

/**
 * Next question after next question in the packaged app, in a sitting of this many questions: each read for a moment, all of
 * them as often as needed for enough presses, and once more with every key pressed as soon as the question before it is there. Before it, in the same window, a key that changes one
 * line of text: the floor.
 */
async function sit(
  questionCount: number,
): Promise<Readonly<Record<"read" | "unread" | "floor", PaintRow>>> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const banksFolder = join(folder, "banks");
  await writeLongBank(projectFolder, banksFolder, questionCount);
  const app = await launchApp({ userDataFolder: join(folder, "profile"), banksFolder });
  try {
    const { page } = app;
    // tsx names functions by a helper of its own, which the page has not.
    await page.evaluate("globalThis.__name = (named) => named");
    const home = new HomePage(page);
    await home.startMock.waitFor();
    const floor = await pressMany(page, FLOOR_PRESSES, prepareFloor, readNothing);
    const exam = await home.sitMock();
    const read: Press[] = [];
    while (read.length < LEAST_PRESSES) {
      if (read.length > 0) await exam.goTo(1);
      await exam.expectQuestion(1, questionCount);
      read.push(...(await pressMany(page, questionCount - 1, prepareQuestions, readToTheEnd)));
    }
    await exam.goTo(1);
    await exam.expectQuestion(1, questionCount);
    const unread = await pressMany(page, questionCount - 1, prepareQuestions, readNothing);
    return {
      read: rowOf(`next of ${questionCount} questions`, read),
      unread: rowOf(`next of ${questionCount} questions, unread`, unread),
      floor: rowOf("one line of text", floor),
    };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true });
  }
}

function rowOf(name: string, presses: readonly Press[]): PaintRow {
  const works = presses.map((press) => press.workMs);
  return {
    name,
    presses: presses.length,
    framesP95: percentile(
      presses.map((press) => press.frames),
      95,
    ),
    workP50Ms: percentile(works, 50),
    workP95Ms: percentile(works, 95),
    paintedP95Ms: percentile(
      presses.map((press) => press.paintedMs),
      95,
    ),
  };
}

const readNothing = (): Promise<void> => Promise.resolve();

/** Looks at the whole question: the room asks once whether one wants to leave a question without. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector("main")?.scrollTo(0, Number.MAX_SAFE_INTEGER);
  });
  await page.waitForTimeout(READING_MS);
}

/** Presses Enter that many times, each once the press before it has been painted and what it led to has been read. */
async function pressMany(
  page: Page,
  count: number,
  prepare: (page: Page) => Promise<void>,
  read: (page: Page) => Promise<void>,
): Promise<readonly Press[]> {
  await prepare(page);
  await page.evaluate(watchPresses);
  for (let press = 1; press <= count; press += 1) {
    await read(page);
    await page.keyboard.press("Enter");
    await page.waitForFunction((done) => window.benchPresses.length >= done, press, {
      polling: POLLING_MS,
    });
  }
  return page.evaluate(() => {
    window.stopBench();
    return window.benchPresses;
  });
}

declare global {
  interface Window {
    /** What is on screen, as a text that changes with every press. */
    benchShown: () => string;
    benchPresses: Press[];
    stopBench: () => void;
  }
}

async function prepareFloor(page: Page): Promise<void> {
  await page.evaluate(() => {
    const line = document.createElement("p");
    let count = 0;
    line.textContent = "0";
    document.body.append(line);
    const change = (): void => {
      count += 1;
      line.textContent = String(count);
    };
    document.addEventListener("keydown", change);
    window.benchShown = () => line.textContent;
    const stop = (): void => {
      document.removeEventListener("keydown", change);
      line.remove();
    };
    addEventListener("bench-stopped", stop, { once: true });
  });
}

async function prepareQuestions(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchShown = () => document.querySelector("[role=heading]")?.textContent ?? "";
  });
}

/** Runs in the page: times each press of Enter until the frame that shows something else. */
function watchPresses(): void {
  window.benchPresses = [];
  const afterThis = (work: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    const shownBefore = window.benchShown();
    const beganAt = performance.now();
    let keyMs: number | null = null;
    let frameMs = 0;
    let frames = 0;
    const watchFrame = (): void => {
      requestAnimationFrame(() => {
        const frameBeganAt = performance.now();
        // The frame may come before the message that tells that the key has been handled.
        keyMs ??= frameBeganAt - beganAt;
        const handlingMs = keyMs;
        afterThis(() => {
          frames += 1;
          frameMs += performance.now() - frameBeganAt;
          if (window.benchShown() === shownBefore) watchFrame();
          else
            window.benchPresses.push({
              frames,
              workMs: handlingMs + frameMs,
              paintedMs: performance.now() - event.timeStamp,
            });
        });
      });
    };
    afterThis(() => {
      keyMs ??= performance.now() - beganAt;
    });
    watchFrame();
  };
  addEventListener("keydown", onKey, { capture: true });
  window.stopBench = () => {
    removeEventListener("keydown", onKey, { capture: true });
    dispatchEvent(new Event("bench-stopped"));
  };
}
