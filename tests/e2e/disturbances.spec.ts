import { cpSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "./fixtures.ts";
import { launchApp, type RunningApp } from "./launch-app.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { type ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";

const QUESTION_COUNT = 65;
const DAY_MS = 86_400_000;
const TEN_YEARS_MS = 3652 * DAY_MS;
const STANDSTILL_MS = 6500;
/** The clock shows whole seconds, and the page counts on by itself for one. */
const CLOCK_SLACK_SECONDS = 2;

async function beginAndAnswer({ page }: RunningApp): Promise<ExamPage> {
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(exam.sheet, 1);
  await expect(exam.saved).toBeVisible();
  return exam;
}

test("a profile that was copied while the app ran opens with every answer", async ({
  launch,
  userDataFolder,
}) => {
  const original = await launch();
  const exam = await beginAndAnswer(original);
  const answer = await exam.sheet.shownAnswer();
  const copy = `${userDataFolder}-copy`;
  // What the app has put away since the folder was listed is not there to be copied.
  const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  cpSync(userDataFolder, copy, { recursive: true, filter: isThere });
  await original.kill();
  try {
    const copied = await launchApp({ userDataFolder: copy });
    const resumed = await new HomePage(copied.page).resumeAttempt();
    await resumed.expectQuestion(1, QUESTION_COUNT);
    expect(await resumed.sheet.shownAnswer()).toEqual(answer);
    await copied.close();
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test("a database that somebody deleted leaves the journal as it is, and the app opens", async ({
  launch,
  userDataFolder,
}) => {
  const first = await launch();
  await beginAndAnswer(first);
  await first.kill();
  const journals = join(userDataFolder, "journal");
  const [name = ""] = readdirSync(journals);
  const before = readFileSync(join(journals, name));
  expect(before.length).toBeGreaterThan(0);
  rmSync(join(userDataFolder, "IndexedDB"), { recursive: true });

  const second = await launch();
  await expect(new HomePage(second.page).heading).toBeVisible();
  expect(readFileSync(join(journals, name))).toEqual(before);
});

for (const [words, changeMs] of [
  ["a day back", -DAY_MS],
  ["a day forward", DAY_MS],
  ["ten years forward", TEN_YEARS_MS],
] as const) {
  test(`a system clock set ${words} while the app is dead, and again while it runs, costs no time`, async ({
    launch,
  }) => {
    const first = await launch();
    const exam = await beginAndAnswer(first);
    const answer = await exam.sheet.shownAnswer();
    await first.kill();

    const second = await launch();
    const home = new HomePage(second.page);
    // While the main process reads the bank, the debugger loses what it is asked.
    await expect(home.heading).toBeVisible();
    await second.setSystemClock(changeMs);
    const resumed = await home.resumeAttempt();
    await resumed.expectQuestion(1, QUESTION_COUNT);
    await second.setSystemClock(changeMs);
    expect(await resumed.sheet.shownAnswer()).toEqual(answer);
    await expect(resumed.clock).toHaveText(/^1:(30:00|29:\d\d)$/);
    await resumed.flag.click();
    await expect(resumed.saved).toBeVisible();
    const result = await resumed.end();
    expect(await result.fact("Time used")).toMatch(/^(\d+ s|1 min) of 1 h 30 min/);
  });
}

test("an app that stood still as a whole goes on, and standing still cost no time", async ({
  launch,
}) => {
  const app = await launch();
  const exam = await beginAndAnswer(app);
  const answer = await exam.sheet.shownAnswer();
  const { pid } = app.electronApp.process();
  if (pid === undefined) throw new Error("The app has no process.");
  const secondsLeft = await exam.secondsLeft();
  const readAtMs = performance.now();
  process.kill(-pid, "SIGSTOP");
  const stoppedAtMs = performance.now();
  // It has to be real, and longer than the gap between two ticks that the clock takes for sleep.
  await wait(STANDSTILL_MS);
  process.kill(-pid, "SIGCONT");
  const wentOnAtMs = performance.now();
  await exam.flag.click();
  await expect(exam.saved).toBeVisible();
  expect(await exam.sheet.shownAnswer()).toEqual(answer);
  const leftAfter = await exam.secondsLeft();
  const ranMs = stoppedAtMs - readAtMs + performance.now() - wentOnAtMs;
  expect(secondsLeft - leftAfter).toBeLessThanOrEqual(ranMs / 1000 + CLOCK_SLACK_SECONDS);
  const result = await exam.end();
  expect(await result.fact("Interruptions")).toMatch(/slept or stood still for [67] seconds/);
});
