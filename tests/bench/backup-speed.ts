import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { launchApp } from "../e2e/launch-app.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import { SettingsPage } from "../e2e/pages/settings-page.ts";

/** What a backup of a long history takes, and for how long it holds up the window. */
export interface BackupRow {
  readonly name: string;
  readonly sizeBytes: number;
  readonly tookMs: number;
  /** Tasks of the page that took 50 ms or more, in ms. */
  readonly longTasksMs: readonly number[];
}

const PATIENCE_MS = 300_000;
/** A sitting of 65 questions has about so many events. */
const EVENTS_OF_A_SITTING = 150;

declare global {
  interface Window {
    /** Durations of the tasks of 50 ms and more since the watch began, in ms. */
    benchLongTasks: number[];
  }
}

/** A backup by hand, and the preview of its restore, of so many attempts at the first bank, each as large as a real one. */
export async function benchBackup(attemptCount: number): Promise<readonly BackupRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const app = await launchApp({ userDataFolder: folder });
  try {
    const { page } = app;
    // tsx names functions by a helper of its own, which the page has not.
    await page.evaluate("globalThis.__name = (named) => named");
    await sitOneMock(page);
    const settings = new SettingsPage(page);
    await settings.open();
    await page.evaluate(copyAttempt, { count: attemptCount - 1, eventCount: EVENTS_OF_A_SITTING });
    await page.evaluate(watchLongTasks);
    const backup = await time(page, async () => {
      await settings.backUpNow.click();
      await settings.news("A backup was made").waitFor({ timeout: PATIENCE_MS });
    });
    const preview = await time(page, async () => {
      await settings.preview();
      await settings.nothingNew.waitFor({ timeout: PATIENCE_MS });
    });
    const backups = join(folder, "backups");
    const sizes = readdirSync(backups).map((name) => statSync(join(backups, name)).size);
    const sizeBytes = Math.max(...sizes);
    return [
      { name: `backup of ${attemptCount} attempts`, sizeBytes, ...backup },
      { name: `preview of a restore of ${attemptCount} attempts`, sizeBytes, ...preview },
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true });
  }
}

async function sitOneMock(page: Page): Promise<void> {
  const exam = await new HomePage(page).sitMock();
  const result = await exam.end();
  await result.goHome();
}

async function time(
  page: Page,
  work: () => Promise<void>,
): Promise<Pick<BackupRow, "tookMs" | "longTasksMs">> {
  await page.evaluate(() => {
    window.benchLongTasks.length = 0;
  });
  const beganAt = performance.now();
  await work();
  const tookMs = performance.now() - beganAt;
  return { tookMs, longTasksMs: await page.evaluate(() => window.benchLongTasks) };
}

/** Runs in the page. */
function watchLongTasks(): void {
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
