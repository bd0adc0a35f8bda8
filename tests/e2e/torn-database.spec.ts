import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { type RunningApp } from "./launch-app.ts";

/** The head of a LevelDB record of 300 bytes, and the first of them: the writer was killed before it came further. */
const TORN_RECORD = Buffer.from([1, 2, 3, 4, 44, 1, 1, 7, 7, 7]);

/** Begins and answers, or goes on and flags; waits until that is said to be saved. */
async function work({ page }: RunningApp, isFirst: boolean): Promise<void> {
  const home = new HomePage(page);
  await expect(home.heading).toBeVisible();
  const exam = await (isFirst ? home.sitMock() : home.resumeAttempt());
  await expect(exam.question).toBeFocused();
  await (isFirst ? answerByMouse(exam.sheet, 1) : exam.flag.click());
  await expect(exam.saved).toBeVisible();
}

test("a write that a kill tore in two costs nothing, neither at the next start nor at the one after it", async ({
  launch,
  userDataFolder,
}) => {
  const folder = join(userDataFolder, "IndexedDB", "rehearsal_app_0.indexeddb.leveldb");
  for (const isFirst of [true, false, false]) {
    const app = await launch();
    await work(app, isFirst);
    await app.kill();
    const logs = readdirSync(folder).filter((name) => name.endsWith(".log"));
    expect(logs).not.toEqual([]);
    for (const log of logs) appendFileSync(join(folder, log), TORN_RECORD);
  }
  const last = await launch();
  await expect(new HomePage(last.page).openAttempt).toContainText("1 of 65 questions answered");
});
