import { type Page } from "@playwright/test";
import { checkResult, type ScoreRules } from "./check-result.ts";
import { expect, test } from "./fixtures.ts";
import { goOverReview } from "./go-over-review.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { type ShownAnswer } from "./pages/answer-sheet.ts";
import { type ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";

const QUESTION_COUNT = 6;

/** The scoring of TEA-101: 15 points for each of the first four scored questions, and 40 for the last. */
const teaScoreRules: ScoreRules = {
  scale: { max: 100, passing: 60 },
  meetsPercent: 50,
  estimateFor: (right) => (right === 5 ? 100 : right * 15),
};

/** Whatever the app knows of an exam comes from its bank: of the first bank nothing may be left. */
async function expectNothingOfTheFirstBank(page: Page): Promise<void> {
  await expect(page).not.toHaveTitle(/AIF|AWS/);
  await expect(page.getByText(/AIF|AWS|Amazon|\b65\b|\b700\b|\b1000\b/)).toHaveCount(0);
}

test("a bank of another exam is sat by its own rules, from its conditions to its history", async ({
  launch,
  secondBankFolder,
}) => {
  const { page } = await launch({ banksFolder: secondBankFolder });
  const home = new HomePage(page);
  await expect(home.foot).toContainText("Tea Basics (TEA-101) 1.2.0 by Rehearsal");
  await expectNothingOfTheFirstBank(page);

  const conditions = await home.chooseMock();
  await expect(conditions.heading).toHaveText("Mock exam: Tea Basics");
  await expect(conditions.expectations).toContainText("6 questions in 10 minutes.");
  await expect(conditions.expectations).toContainText("5 questions of 6 count towards your score.");
  await expect(conditions.expectations).toContainText(
    "Your score lies between 0 and 100; the pass mark is 60.",
  );
  await expect(conditions.clockRules).toContainText("when 3 minutes are left");
  await expect(conditions.kinds.getByRole("rowheader")).toHaveCount(4);
  await expect(conditions.allowances.getByRole("radio")).toHaveCount(3);
  await expectNothingOfTheFirstBank(page);

  const exam = await conditions.begin();
  const answers = await sit(exam, page);
  const list = new ReviewListPage(page);
  await list.expectCounts({ all: QUESTION_COUNT, incomplete: 0, flagged: 0 });
  await expectNothingOfTheFirstBank(page);
  await list.askToEnd("Every question is answered.");
  await list.confirmEnd();

  const result = new ResultPage(page);
  const domains = await checkResult(result, teaScoreRules);
  expect(domains.map(({ name, scored }) => ({ name, scored }))).toEqual([
    { name: "1 Leaves and kinds", scored: 3 },
    { name: "2 Brewing", scored: 2 },
  ]);
  expect(await result.fact("Time used")).toMatch(/^(\d+ s|1 min) of 10 min$/);
  await expectNothingOfTheFirstBank(page);

  const review = await result.reviewAll();
  const tally = await goOverReview(review, answers);
  expect(tally).toEqual(domains.map(({ name, right, scored }) => ({ name, right, scored })));
  await expectNothingOfTheFirstBank(page);
  await review.back.click();
  await result.goHome();
  await expect(home.lastResult).toContainText("of 100:");
  const history = await home.showHistory();
  await expect(history.rows).toContainText("TEA-101");
  await expectNothingOfTheFirstBank(page);
});

/** Answers all six, which hold every kind of question. */
async function sit(exam: ExamPage, page: Page): Promise<ReadonlyMap<number, ShownAnswer>> {
  const answers = new Map<number, ShownAnswer>();
  for (let number = 1; number <= QUESTION_COUNT; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    await answerByMouse(exam.sheet, number);
    answers.set(number, await exam.sheet.shownAnswer());
    await expectNothingOfTheFirstBank(page);
    await (number === QUESTION_COUNT ? exam.toReview : exam.next).click();
  }
  expect(new Set([...answers.values()].map(({ kind }) => kind)).size).toBe(4);
  return answers;
}

test("the clock of another exam follows the bank's own limits and allowances", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const conditions = await new HomePage(app.page).chooseMock();
  await conditions.choose(conditions.allowances, "Double time");
  const exam = await conditions.begin();
  await expect(exam.clock).toHaveText(/^(0:)?(20:00|19:5\d)$/);
  await app.advanceClock(16 * 60_000);
  await expect(exam.timeNotice(3)).toBeHidden();
  await app.advanceClock(60_000);
  await expect(exam.timeNotice(3)).toBeVisible();
  await exam.hideClock.click();
  await expect(exam.clock).toBeHidden();
  await app.advanceClock(2 * 60_000);
  await expect(exam.clock).toBeVisible();
  await app.advanceClock(60_000);
  await expect(exam.timeIsUp).toBeVisible();
  await exam.seeResult.click();
  const result = new ResultPage(app.page);
  await expect(result.sentence).toHaveText("An estimated 0 of 100: below the pass mark of 60.");
  expect(await result.fact("Time used")).toBe("20 min of 20 min (allowance: Double time)");
});
