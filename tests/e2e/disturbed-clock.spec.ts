import { expect, test } from "./fixtures.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { openRawDatabase } from "./raw-database.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const QUESTION_COUNT = 65;

test("sleep and a system clock set forward or back cost no time, and the result tells of each", async ({
  launch,
}) => {
  const app = await launch();
  const exam = await new HomePage(app.page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await app.advanceClock(10 * MINUTE_MS);
  await expect(exam.clock).toHaveText(/^1:(20:00|19:5\d)$/);
  // Longer than the whole exam.
  await app.sleep(2 * HOUR_MS);
  // A little more, since lengths are rounded down and the machine's own clocks differ by milliseconds.
  await app.setSystemClock(3 * HOUR_MS + 500);
  await app.setSystemClock(-5 * HOUR_MS - 500);
  await expect(exam.clock).toHaveText(/^1:19:[2-5]\d$/);
  await exam.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(exam.sheet, 1);
  await expect(exam.saved).toBeVisible();

  const result = await exam.end();
  const interruptions = await result.fact("Interruptions");
  expect(interruptions).toContain("The computer slept or stood still for 2 hours");
  expect(interruptions).toContain("The system clock was put forward by 3 hours");
  expect(interruptions).toContain("The system clock was put back by 5 hours");
  expect(interruptions.match(/It did not count as exam time\./g)).toHaveLength(3);
  expect(await result.fact("Time used")).toMatch(/^10 min of 1 h 30 min/);
});

test("an exam in a window that nobody sees warns in time and ends at zero", async ({ launch }) => {
  const app = await launch();
  const { electronApp, page } = app;
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(exam.sheet, 1);
  await expect(exam.saved).toBeVisible();
  const isVisible = await electronApp.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
    return window?.isVisible();
  });
  expect(isVisible).toBe(false);
  await app.advanceClock(60 * MINUTE_MS);
  await expect(exam.timeNotice(30)).toHaveCount(1);
  await app.advanceClock(30 * MINUTE_MS);

  // Stored while it was still hidden: the main process says that time is up, not a timer of the page.
  const database = await openRawDatabase(page);
  await expect
    .poll(() => database.rows("attempts"))
    .toMatchObject([{ status: "finished", endReason: "time-expired", elapsedMs: 90 * MINUTE_MS }]);
  await database.close();
  await electronApp.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.show();
  });
  await expect(exam.timeIsUp).toBeVisible();
});
