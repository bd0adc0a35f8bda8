import { expect, test } from "./fixtures.ts";
import { type RunningApp } from "./launch-app.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { type ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { openRawDatabase } from "./raw-database.ts";

const MINUTE_MS = 60_000;
const QUESTION_COUNT = 65;

/** Answers the first questions and leaves the candidate at the one after them. */
async function answerFirst(exam: ExamPage, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    await answerByMouse(exam.sheet, number);
    await exam.goOn();
  }
  await exam.expectQuestion(count + 1, QUESTION_COUNT);
}

/** The result of a sitting that the clock ended: all the time is used, no second more, and what was answered counts. */
async function expectTimeExpiredResult({ page }: RunningApp, answered: number): Promise<void> {
  const result = new ResultPage(page);
  await expect(result.sentence).toBeFocused();
  expect(await result.fact("How it ended")).toBe("The time ran out.");
  expect(await result.fact("Time used")).toBe("1 h 30 min of 1 h 30 min");
  // The screen rounds to minutes; what is stored is the limit to the millisecond.
  const database = await openRawDatabase(page);
  expect(await database.rows("attempts")).toMatchObject([{ elapsedMs: 90 * MINUTE_MS }]);
  await database.close();
  expect(await result.fact("Interruptions")).toBe("None.");
  const review = await result.reviewAll();
  await review.expectCount("Unanswered", QUESTION_COUNT - answered);
  expect((await review.countOf("Right")) + (await review.countOf("Wrong"))).toBe(answered);
  for (let number = 1; number <= answered; number += 1)
    expect((await review.entryState(number)).verdict).not.toBe("Unanswered");
}

test("the clock warns, comes back when hidden, and ends the exam by itself", async ({ launch }) => {
  const app = await launch();
  const exam = await new HomePage(app.page).sitMock();
  await answerFirst(exam, 3);

  // However long answering has taken: what follows has nearly a minute of its own.
  await app.advanceClock(((await exam.secondsLeft()) - 30 * 60 - 59) * 1000);
  await expect(exam.clock).toHaveText(/^0:30:[0-5]\d$/);
  await expect(exam.timeNotice(30)).toBeHidden();
  await app.advanceClock(MINUTE_MS);
  await expect(exam.timeNotice(30)).toBeVisible();
  await expect(exam.spoken("30 minutes left")).toHaveCount(1);
  // The line takes nothing from who is reading.
  await exam.expectQuestion(4, QUESTION_COUNT);
  await exam.dismissNotice.click();
  await expect(exam.timeNotice(30)).toBeHidden();

  await exam.hideClock.click();
  await expect(exam.clock).toBeHidden();
  await app.advanceClock(24 * MINUTE_MS);
  await expect(exam.showClock).toBeVisible();
  await expect(exam.clock).toBeHidden();
  await app.advanceClock(MINUTE_MS);
  await expect(exam.clock).toHaveText(/^0:0[45]:\d\d$/);
  await expect(exam.timeNotice(5)).toBeVisible();
  await expect(exam.spoken("5 minutes left")).toHaveCount(1);

  await answerByMouse(exam.sheet, 4);
  await app.advanceClock(4 * MINUTE_MS);
  await expect(exam.clock).toHaveText(/^0:00:[0-5]\d$/);
  await expect(exam.question).toBeVisible();
  await app.advanceClock(MINUTE_MS);
  await expect(exam.timeIsUp).toBeFocused();
  await expect(exam.question).toBeHidden();
  await exam.seeResult.click();
  await expectTimeExpiredResult(app, 4);
});

test("time that runs out while the end dialog is open ends the exam all the same", async ({
  launch,
}) => {
  const app = await launch();
  const exam = await new HomePage(app.page).sitMock();
  await answerFirst(exam, 2);
  const list = await exam.openReviewList();
  await list.askToEnd("63 questions are not answered.");
  await app.advanceClock(90 * MINUTE_MS);
  await expect(exam.timeIsUp).toBeFocused();
  await expect(list.endDialog).toBeHidden();
  await exam.seeResult.click();
  await expectTimeExpiredResult(app, 2);
});

test("time that ran out is in the history, and the sitting cannot be gone on with", async ({
  launch,
}) => {
  const app = await launch();
  const exam = await new HomePage(app.page).sitMock();
  await answerFirst(exam, 1);
  await app.advanceClock(90 * MINUTE_MS);
  await expect(exam.seeResult).toBeVisible();
  // Gone before the result was looked at: it was stored when the time ran out.
  await app.kill();

  const again = await launch();
  const home = new HomePage(again.page);
  await expect(home.lastResult).toContainText("of 1000");
  await expect(home.openAttempt).toHaveCount(0);
  const history = await home.showHistory();
  await expect(history.rows).toHaveCount(1);
  await expect(history.rows).toContainText("1 h 30 min, time up");
  await history.open(0);
  await expectTimeExpiredResult(again, 1);
});
