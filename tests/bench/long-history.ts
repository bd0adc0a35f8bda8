import type { Page } from "@playwright/test";
import { HomePage } from "../e2e/pages/home-page.ts";

/** How long something over a long history may take before the bench gives up, in ms. */
export const PATIENCE_MS = 300_000;
/** A sitting of 65 questions has about so many events. */
const EVENTS_OF_A_SITTING = 150;

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

/** Makes a history of so many attempts at the first bank, each as large as a real one; begins and ends on Home. */
export async function fillHistory(page: Page, attemptCount: number): Promise<void> {
  // tsx names functions by a helper of its own, which the page has not.
  await page.evaluate("globalThis.__name = (named) => named");
  await sitOneMock(page);
  await page.evaluate(copyAttempt, { count: attemptCount - 1, eventCount: EVENTS_OF_A_SITTING });
}

async function sitOneMock(page: Page): Promise<void> {
  const exam = await new HomePage(page).sitMock();
  const result = await exam.end();
  await result.goHome();
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

/** Runs in the page: stores copies of the one attempt that is there, with the events of a whole sitting. */
async function copyAttempt(wanted: {
  readonly count: number;
  readonly eventCount: number;
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
  interface Attempt {
    readonly items: readonly { readonly id: string }[];
    readonly events: readonly unknown[];
  }
  const database = await answerTo(indexedDB.open("rehearsal"));
  const store = () => database.transaction("attempts", "readwrite").objectStore("attempts");
  const [attempt] = await answerTo(store().getAll() as IDBRequest<Attempt[]>);
  if (attempt === undefined) throw new Error("There is no attempt to copy.");
  const events = Array.from({ length: wanted.eventCount }, (_, index) => ({
    type: "flagged",
    elapsedMs: index * 1000,
    itemId: attempt.items[index % attempt.items.length]?.id,
    isFlagged: index % 2 === 0,
  }));
  const full = { ...attempt, events: [...events, ...attempt.events] };
  for (let number = 0; number < wanted.count; number += 1)
    await answerTo(store().put({ ...full, attemptId: crypto.randomUUID() }));
  database.close();
}
