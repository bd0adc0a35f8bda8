import { expect, test } from "./fixtures.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { type ShownAnswer } from "./pages/answer-sheet.ts";
import { type ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";

const MINUTE_MS = 60_000;
const QUESTION_COUNT = 65;
const FLAGGED = [2, 5];
/** How far the clock may be off when an attempt goes on. */
const CLOCK_SLACK_SECONDS = 2;

/** The clock stood still while nobody was there. `ranMs` is for how long the test itself let it run in between. */
function expectClockKept(before: number, after: number, ranMs: number): void {
  expect(after).toBeLessThanOrEqual(before + CLOCK_SLACK_SECONDS);
  expect(after).toBeGreaterThanOrEqual(before - CLOCK_SLACK_SECONDS - ranMs / 1000);
}

/** Answers the first questions, flags some, and leaves the candidate at the one after them. */
async function answerFirst(
  exam: ExamPage,
  count: number,
): Promise<ReadonlyMap<number, ShownAnswer>> {
  const answers = new Map<number, ShownAnswer>();
  for (let number = 1; number <= count; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    await answerByMouse(exam.sheet, number);
    if (FLAGGED.includes(number)) await exam.flag.click();
    answers.set(number, await exam.sheet.shownAnswer());
    await exam.goOn();
  }
  await exam.expectQuestion(count + 1, QUESTION_COUNT);
  return answers;
}

/** Goes back through all questions that were answered: every answer and every flag must stand. */
async function expectAllThere(
  exam: ExamPage,
  answers: ReadonlyMap<number, ShownAnswer>,
): Promise<void> {
  for (const [number, answer] of answers) {
    await exam.goTo(number);
    await exam.expectQuestion(number, QUESTION_COUNT);
    expect(await exam.sheet.shownAnswer()).toEqual(answer);
    await expect(exam.flag).toHaveAttribute("aria-pressed", String(FLAGGED.includes(number)));
  }
}

test("a killed app comes back to the same question with every answer, flag and second", async ({
  launch,
}) => {
  const first = await launch();
  const exam = await new HomePage(first.page).sitMock();
  const answers = await answerFirst(exam, 8);
  await first.advanceClock(7 * MINUTE_MS);
  await expect(exam.clock).toHaveText(/^1:2[12]:/);
  await expect(exam.saved).toBeVisible();
  const readAtMs = Date.now();
  const secondsLeft = await exam.secondsLeft();
  await first.kill();
  const ranMs = Date.now() - readAtMs;

  const second = await launch();
  const home = new HomePage(second.page);
  // While the main process reads the bank, the debugger loses what it is asked.
  await expect(home.heading).toBeVisible();
  // Turned on before the attempt is opened: so long the app was away, as far as it can know.
  await second.advanceClock(19 * MINUTE_MS);
  await expect(home.openAttempt).toContainText("8 of 65 questions answered");
  const resumedAtMs = Date.now();
  const resumed = await home.resumeAttempt();
  await resumed.expectQuestion(9, QUESTION_COUNT);
  const secondsAfter = await resumed.secondsLeft();
  expectClockKept(secondsLeft, secondsAfter, ranMs + Date.now() - resumedAtMs);
  await expectAllThere(resumed, answers);

  const result = await resumed.end();
  expect(await result.fact("Interruptions")).toMatch(
    /^You were away from the exam for 12 minutes( \d+ seconds?)?, 7 minutes( \d+ seconds?)? into the exam\. It did not count as exam time\.$/,
  );
  const review = await result.reviewAll();
  await review.expectCount("Unanswered", QUESTION_COUNT - answers.size);
  await review.expectCount("Flagged", FLAGGED.length);
});

test("an answer that was said to be saved outlives a kill in the same moment", async ({
  launch,
}) => {
  for (const number of [1, 2, 3]) {
    const app = await launch();
    const home = new HomePage(app.page);
    const exam = await (number === 1 ? home.sitMock() : home.resumeAttempt());
    await exam.expectQuestion(Math.max(1, number - 1), QUESTION_COUNT);
    if (number > 1) await exam.goOn();
    await exam.expectQuestion(number, QUESTION_COUNT);
    await answerByMouse(exam.sheet, number);
    const answer = await exam.sheet.shownAnswer();
    await expect(exam.saved).toBeVisible();
    await app.kill();

    const again = await launch();
    const resumed = await new HomePage(again.page).resumeAttempt();
    await resumed.expectQuestion(number, QUESTION_COUNT);
    expect(await resumed.sheet.shownAnswer()).toEqual(answer);
    await again.kill();
  }
});

test("an app killed in the review list comes back to it", async ({ launch }) => {
  const app = await launch();
  const exam = await new HomePage(app.page).sitMock();
  await answerFirst(exam, 2);
  await exam.openReviewList();
  await expect(exam.saved).toBeVisible();
  await app.kill();

  const again = await launch();
  await new HomePage(again.page).resumeAttempt();
  const list = new ReviewListPage(again.page);
  await expect(list.heading).toBeFocused();
  await list.expectCounts({ all: QUESTION_COUNT, incomplete: QUESTION_COUNT - 2, flagged: 1 });
});

test("an attempt left for now waits on Home with its clock still", async ({ launch }) => {
  const app = await launch();
  const home = new HomePage(app.page);
  const exam = await home.sitMock();
  const answers = await answerFirst(exam, 3);
  await app.advanceClock(20 * MINUTE_MS);
  await exam.leave.click();
  await expect(exam.leaveDialog).toContainText("The clock stands still while you are away");
  await exam.leaveDialog.getByRole("button", { name: "Stay" }).click();
  await exam.leave.click();
  const readAtMs = Date.now();
  const secondsLeft = await exam.secondsLeft();
  await exam.leaveDialog.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(home.heading).toBeFocused();
  const ranMs = Date.now() - readAtMs;

  await expect(home.openAttempt).toContainText("3 of 65 questions answered");
  await app.advanceClock(30 * MINUTE_MS);
  const resumedAtMs = Date.now();
  const resumed = await home.resumeAttempt();
  await resumed.expectQuestion(4, QUESTION_COUNT);
  const secondsAfter = await resumed.secondsLeft();
  expectClockKept(secondsLeft, secondsAfter, ranMs + Date.now() - resumedAtMs);
  await expectAllThere(resumed, answers);
  const result = await resumed.end();
  expect(await result.fact("Interruptions")).toMatch(/away from the exam for 30 minutes/);
});

test("an attempt is discarded only after asking, and then for good", async ({ launch }) => {
  const first = await launch();
  const exam = await new HomePage(first.page).sitMock();
  await answerFirst(exam, 2);
  await expect(exam.saved).toBeVisible();
  await first.kill();

  const second = await launch();
  const home = new HomePage(second.page);
  await home.discard.click();
  await expect(home.discardDialog).toContainText("The AIF-C01 mock with its 2 answers");
  await home.discardDialog.getByRole("button", { name: "Keep attempt" }).click();
  await expect(home.openAttempt).toBeVisible();
  await home.discard.click();
  await home.discardDialog.getByRole("button", { name: "Discard attempt" }).click();
  await expect(home.openAttempt).toHaveCount(0);
  await second.close();

  const third = await launch();
  const homeAgain = new HomePage(third.page);
  await expect(homeAgain.startMock).toBeVisible();
  await expect(homeAgain.openAttempt).toHaveCount(0);
  const history = await homeAgain.showHistory();
  await history.expectCount(0);
});
