import { expect, test } from "./fixtures.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { PausePage } from "./pages/pause-page.ts";
import { inspectScreen } from "./inspect-screen.ts";

const MINUTE_MS = 60_000;
const QUESTION_COUNT = 65;
/** The clock shows whole seconds, and it took the main process a moment to stop it. */
const CLOCK_SLACK_SECONDS = 2;

/** The clock stood still in between, but for the `ranMs` that the test let it run. */
function expectClockKept(before: number, after: number, ranMs: number): void {
  expect(after).toBeLessThanOrEqual(before);
  expect(after).toBeGreaterThanOrEqual(before - CLOCK_SLACK_SECONDS - ranMs / 1000);
}

test("a pause covers the question, costs no time and is told of in the result", async ({
  launch,
}) => {
  const app = await launch();
  const pause = new PausePage(app.page);
  const exam = await pause.sitRelaxedMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(exam.sheet, 1);
  const answer = await exam.sheet.shownAnswer();
  const question = await exam.question.innerText();
  await app.advanceClock(10 * MINUTE_MS);
  await expect(exam.clock).toHaveText(/^1:(20:00|19:)/);

  await pause.pause.click();
  await expect(pause.heading).toBeFocused();
  const secondsLeft = await pause.secondsLeft();
  expect(await app.page.locator("body").innerText()).not.toContain(question.slice(-40));
  await expect(exam.sheet.options).toHaveCount(0);

  // More than the whole exam: were any of it counted, the time would be up.
  await app.advanceClock(100 * MINUTE_MS);
  await expect(pause.heading).toBeVisible();
  const standsAt = await pause.secondsLeft();
  // It ran on for the moment that the main process took to stop it.
  expect(Math.abs(secondsLeft - standsAt)).toBeLessThanOrEqual(1);

  for (const key of ["Enter", "a", "1", "Control+g", "Control+e", "Control+d", "?", "Control+j"])
    await app.page.keyboard.press(key);
  await expect(pause.heading).toBeVisible();
  await expect(exam.navigatorDialog).toBeHidden();
  await expect(exam.keysDialog).toBeHidden();

  const wentOnAtMs = Date.now();
  await pause.goOn.click();
  await exam.expectQuestion(1, QUESTION_COUNT);
  expect(await exam.sheet.shownAnswer()).toEqual(answer);
  expectClockKept(standsAt, await exam.secondsLeft(), Date.now() - wentOnAtMs);
  await expect(exam.saved).toBeVisible();

  const result = await exam.end();
  expect(await result.fact("Interruptions")).toMatch(
    /^You paused the exam for 1 hour 40 minutes( \d+ seconds?)?, 10 minutes( \d+ seconds?)? into the exam\. It did not count as exam time\.$/,
  );
  expect(await result.fact("Time used")).toMatch(/^10 min of 1 h 30 min/);
});

test("a paused app that is killed comes back at the second it was paused at", async ({
  launch,
}) => {
  const first = await launch();
  const pause = new PausePage(first.page);
  const exam = await pause.sitRelaxedMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await first.advanceClock(5 * MINUTE_MS);
  await first.page.keyboard.press("Control+b");
  await expect(pause.heading).toBeFocused();
  // The main process says where exactly the clock stopped, a moment after the question is covered.
  await expect.poll(() => pause.secondsLeft()).toBeLessThanOrEqual(85 * 60);
  const secondsLeft = await pause.secondsLeft();
  await first.advanceClock(20 * MINUTE_MS);
  await first.kill();

  const second = await launch();
  const home = new HomePage(second.page);
  await expect(home.heading).toBeVisible();
  const resumedAtMs = Date.now();
  const resumed = await home.resumeAttempt();
  await resumed.expectQuestion(1, QUESTION_COUNT);
  expectClockKept(secondsLeft, await resumed.secondsLeft(), Date.now() - resumedAtMs);
  const result = await resumed.end();
  expect(await result.fact("Interruptions")).toMatch(/^You were away from the exam for /);
});

test("a paused mock can be left from, and goes on from Home", async ({ launch }) => {
  const app = await launch();
  const pause = new PausePage(app.page);
  const exam = await pause.sitRelaxedMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await pause.pause.click();
  await pause.leave.click();
  await exam.leaveDialog.getByRole("button", { name: "Leave", exact: true }).click();
  const home = new HomePage(app.page);
  await expect(home.heading).toBeFocused();
  const resumed = await home.resumeAttempt();
  await resumed.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(resumed.sheet, 1);
  await expect(resumed.saved).toBeVisible();
});

test("the real exam's conditions know no pause", async ({ launch }) => {
  const { page } = await launch();
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  const pause = new PausePage(page);
  await expect(pause.pause).toHaveCount(0);
  await page.keyboard.press("Control+b");
  await exam.expectQuestion(1, QUESTION_COUNT);
});

test("the screen of a pause is accessible and fits", async ({ launch }) => {
  const app = await launch();
  const pause = new PausePage(app.page);
  const exam = await pause.sitRelaxedMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await pause.pause.click();
  await expect(pause.heading).toBeFocused();
  await inspectScreen(app, "paused");
});
