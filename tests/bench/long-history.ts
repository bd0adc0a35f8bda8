import type { Page } from "@playwright/test";
import type { FinishedAttempt } from "../../shared/attempts/attempt-record.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import { readBank } from "../e2e/put-history.ts";
import { satMocks } from "./sat-mocks.ts";

/** How long something over a long history may take before the bench gives up, in ms. */
export const PATIENCE_MS = 300_000;
const BANK_ID = "aif-c01";
const DIFFERENT_MOCKS = 20;
const APART_MS = 9 * 60 * 60 * 1000;

declare global {
  interface Window {
    /** Durations of the tasks of 50 ms and more since the watch began, in ms. */
    benchLongTasks: number[];
  }
}

/** What something took, and for how long it held up the window. */
export interface Took {
  readonly tookMs: number;
  /** Tasks of the page that took 50 ms or more, in ms. */
  readonly longTasksMs: readonly number[];
}

/**
 * Puts a history of so many whole sittings of the first bank into the database, one every nine hours up to now; begins on Home,
 * which shows them once it is read anew.
 */
export async function fillHistory(page: Page, attemptCount: number): Promise<void> {
  await new HomePage(page).heading.waitFor();
  // tsx names functions by a helper of its own, which the page has not.
  await page.evaluate("globalThis.__name = (named) => named");
  const originals = satMocks(await readBank(page, BANK_ID), DIFFERENT_MOCKS);
  await page.evaluate(putCopies, { originals, count: attemptCount, apartMs: APART_MS });
}

/** Does something in the page; says how long it took, and which of its tasks took 50 ms or more. */
export async function time(page: Page, work: () => Promise<void>): Promise<Took> {
  await page.evaluate(() => {
    window.benchLongTasks.length = 0;
  });
  const beganAt = performance.now();
  await work();
  const tookMs = performance.now() - beganAt;
  return { tookMs, longTasksMs: await page.evaluate(() => window.benchLongTasks) };
}

/** Runs in the page. */
export function watchLongTasks(): void {
  window.benchLongTasks = [];
  const observer = new PerformanceObserver((list) => {
    window.benchLongTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: "longtask" });
}

/** Runs in the page: stores copies of some finished attempts, each with an id and a time of its own. */
async function putCopies(wanted: {
  readonly originals: readonly FinishedAttempt[];
  readonly count: number;
  readonly apartMs: number;
}): Promise<void> {
  const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(request.error?.name));
      };
    });
  const { originals, count, apartMs } = wanted;
  const database = await answerTo(indexedDB.open("rehearsal"));
  for (let number = 0; number < count; number += 1) {
    const original = originals[number % originals.length];
    if (original === undefined) throw new Error("There is no attempt to copy.");
    const endedAtMs = Date.now() - number * apartMs;
    const startedAtMs = endedAtMs - Math.round(original.elapsedMs);
    const attemptId = crypto.randomUUID();
    const store = database.transaction("attempts", "readwrite").objectStore("attempts");
    await answerTo(store.put({ ...original, attemptId, startedAtMs, endedAtMs }));
  }
  database.close();
}
