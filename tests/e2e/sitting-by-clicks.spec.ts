import { type Page } from "@playwright/test";
import { aifScoreRules } from "./aif-score-rules.ts";
import { checkResult } from "./check-result.ts";
import { expect, test } from "./fixtures.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { type ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";

const QUESTION_COUNT = 65;
const FLAGGED = [5, 50];

/** Counts everything that is more than a single click. */
async function watchInput(page: Page): Promise<() => Promise<Readonly<Record<string, number>>>> {
  await page.evaluate(() => {
    const counts: Record<string, number> = { dragstart: 0, dblclick: 0, keydown: 0, wheel: 0 };
    for (const type of Object.keys(counts))
      window.addEventListener(
        type,
        () => {
          counts[type] = (counts[type] ?? 0) + 1;
        },
        { capture: true },
      );
    Reflect.set(window, "inputCounts", counts);
  });
  return () =>
    page.evaluate(() => {
      const counts: unknown = Reflect.get(window, "inputCounts");
      return counts as Record<string, number>;
    });
}

test("a whole mock can be sat by single clicks, without dragging and without a key", async ({
  launch,
}) => {
  const { page } = await launch();
  const home = new HomePage(page);
  await expect(home.heading).toBeVisible();
  const inputCounts = await watchInput(page);
  const exam = await home.sitMock();
  await answerAll(exam);

  const list = new ReviewListPage(page);
  await expect(list.heading).toBeFocused();
  await list.expectCounts({ all: QUESTION_COUNT, incomplete: 0, flagged: FLAGGED.length });
  await list.filter("Flagged").click();
  await list.goTo(FLAGGED[0] ?? 1);
  await exam.flag.click();
  await exam.openReviewList();
  await list.expectCounts({ all: QUESTION_COUNT, incomplete: 0, flagged: 1 });
  await list.askToEnd("1 question is still flagged.");
  await list.confirmEnd();

  const result = new ResultPage(page);
  await checkResult(result, aifScoreRules);
  expect(await result.fact("How it ended")).toBe("You ended it.");
  const review = await result.reviewAll();
  await review.open(FLAGGED[1] ?? 1);
  await expect(review.item).toBeVisible();
  await review.back.click();
  await result.goHome();
  expect(await inputCounts()).toEqual({ dragstart: 0, dblclick: 0, keydown: 0, wheel: 0 });
});

async function answerAll(exam: ExamPage): Promise<void> {
  for (let number = 1; number <= QUESTION_COUNT; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    await answerByMouse(exam.sheet, number);
    const strike = exam.sheet.strikes.last();
    await strike.click();
    await expect(strike).toHaveAttribute("aria-pressed", "true");
    if (FLAGGED.includes(number)) await exam.flag.click();
    await exam.goOn(number === QUESTION_COUNT ? exam.toReview : exam.next);
  }
}
