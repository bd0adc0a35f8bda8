import { mkdtempSync, rmSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { launchApp } from "../e2e/launch-app.ts";
import { goToKind } from "../e2e/pages/go-to-kind.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
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
 * From the key that gives an answer until the room says that it is saved, in the database and in the journal, against one
 * put into a database of the same kind and one record forced onto the same disk. By turns.
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
    const savedMs: number[] = [];
    const floorMs: number[] = [];
    for (let answer = 0; answer < ANSWERS; answer += 1) {
      savedMs.push(await answerOnce(page, answer % 2 === 0 ? "1" : "2"));
      floorMs.push((await page.evaluate(putOnce, RECORD)) + (await forceOnce(file)));
    }
    const figure = (percent: number): Figure => ({
      name: `answer acknowledged, p${percent}`,
      unit: "ms",
      value: percentile(savedMs, percent),
      floor: { name: "one strict put + one fsync", value: percentile(floorMs, percent) },
      goal: { of: "ratio", atMost: GOAL },
    });
    return { figures: [figure(50), figure(99)] };
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

/** Runs in the page: puts one record into a database of its own, durably; answers with how long that took, in ms. */
async function putOnce(record: string): Promise<number> {
  const done = (target: IDBRequest | IDBTransaction, event: string): Promise<void> =>
    new Promise((resolve, reject) => {
      target.addEventListener(event, () => {
        resolve();
      });
      target.addEventListener("error", () => {
        reject(new Error("The database failed."));
      });
    });
  const opening = indexedDB.open("bench-floor");
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore("rows", { autoIncrement: true });
  });
  await done(opening, "success");
  const database = opening.result;
  const beganAt = performance.now();
  const transaction = database.transaction("rows", "readwrite", { durability: "strict" });
  transaction.objectStore("rows").put({ record });
  await done(transaction, "complete");
  const tookMs = performance.now() - beganAt;
  database.close();
  return tookMs;
}
