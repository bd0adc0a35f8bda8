import { mkdtempSync, rmSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { launchApp } from "../e2e/launch-app.ts";
import { goToKind } from "../e2e/pages/go-to-kind.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import { bundlePageScript } from "./bundle-page-script.ts";
import type { BenchReport, Figure } from "./figure.ts";
import { percentile } from "./measure.ts";

const ANSWERS = 300;
const GOAL = 1.3;
const POLLING_MS = 20;
/** About as much as the app writes for one answer. */
const RECORD = "x".repeat(300);

declare global {
  interface Window {
    /** Null until the last answer was said to be saved; then the time since its key was pressed, in ms. */
    benchSavedMs: number | null;
  }
}

/**
 * An answer handed to the room's writer until database and journal have acknowledged it, against one put into a database of the
 * same kind and one record forced onto the same disk, by turns; and what a person sees: from the key until the room says that it
 * is saved.
 */
export async function benchAnswer(): Promise<BenchReport> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const app = await launchApp({ userDataFolder: folder });
  const file = await open(join(folder, "floor"), "w");
  try {
    const { page } = app;
    // tsx names functions by a helper of its own, which the page has not.
    await page.evaluate("globalThis.__name = (named) => named");
    const exam = await new HomePage(page).sitMock();
    await goToKind(exam, "single-choice");
    await page.evaluate(watchSaved);
    const seenMs: number[] = [];
    for (let answer = 0; answer < ANSWERS; answer += 1)
      seenMs.push(await answerOnce(page, answer % 2 === 0 ? "1" : "2"));
    // From here on the room does not know the last steps of its own sitting: nothing may be answered in it any more.
    await page.evaluate(await bundlePageScript(new URL("page/write-answers.ts", import.meta.url)));
    await page.evaluate("bench.openWriter().then((write) => (globalThis.benchWrite = write))");
    await page.evaluate(`bench.openFloor("${RECORD}").then((put) => (globalThis.benchPut = put))`);
    const ask = async (script: string): Promise<number> => Number(await page.evaluate(script));
    const writtenMs: number[] = [];
    const floorMs: number[] = [];
    for (let answer = 0; answer < ANSWERS; answer += 1) {
      writtenMs.push(await ask("benchWrite()"));
      floorMs.push((await ask("benchPut()")) + (await forceOnce(file)));
    }
    const floor = (percent: number): Figure["floor"] => ({
      name: "one strict put + one fsync",
      value: percentile(floorMs, percent),
    });
    const figures = (name: string, ms: readonly number[], goal: Figure["goal"]): Figure[] =>
      [50, 99].map((percent) => ({
        name: `${name}, p${percent}`,
        unit: "ms",
        value: percentile(ms, percent),
        floor: floor(percent),
        goal,
      }));
    return {
      figures: [
        ...figures("answer acknowledged", writtenMs, { of: "ratio", atMost: GOAL }),
        ...figures("from its key to the word Saved", seenMs, null),
      ],
    };
  } finally {
    await file.close();
    await app.close();
    rmSync(folder, { recursive: true });
  }
}

async function answerOnce(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    window.benchSavedMs = null;
  });
  await page.keyboard.press(key);
  const saved = await page.waitForFunction(() => window.benchSavedMs, null, {
    polling: POLLING_MS,
  });
  return Number(await saved.jsonValue());
}

async function forceOnce(file: FileHandle): Promise<number> {
  const beganAt = performance.now();
  await file.write(RECORD);
  await file.datasync();
  return performance.now() - beganAt;
}

/** Runs in the page: from each key until the foot of the room says "Saved" again. */
function watchSaved(): void {
  let beganAt = Number.NaN;
  addEventListener(
    "keydown",
    () => {
      beganAt = performance.now();
    },
    { capture: true },
  );
  const foot = document.querySelector("footer");
  if (foot === null) throw new Error("The room has no foot.");
  const isSaved = (): boolean => foot.textContent.includes("Saved");
  let wasSaved = isSaved();
  new MutationObserver(() => {
    if (isSaved() && !wasSaved) window.benchSavedMs = performance.now() - beganAt;
    wasSaved = isSaved();
  }).observe(foot, { subtree: true, childList: true, characterData: true });
}
