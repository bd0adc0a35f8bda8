import { type Page } from "@playwright/test";
import { aifScoreRules } from "./aif-score-rules.ts";
import { checkResult } from "./check-result.ts";
import { expect, test } from "./fixtures.ts";
import { type RunningApp } from "./launch-app.ts";
import { answerByKeyboard } from "./pages/answer-by-keyboard.ts";
import { ConditionsPage } from "./pages/conditions-page.ts";
import { ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";
import { ReviewPage } from "./pages/review-page.ts";
import { tabTo } from "./pages/tab-to.ts";

const QUESTION_COUNT = 65;
const FLAGGED = [2, 30];

test("a full mock can be sat and gone over by keyboard alone", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const home = new HomePage(page);
  await expect(home.heading).toBeFocused();
  await tabTo(home.startMock);
  await page.keyboard.press("Enter");

  await test.step("read the conditions and begin", () => begin(page));
  await test.step("learn the keys", () => learnKeys(app));
  await test.step("answer every question", () => answerAll(page));
  await test.step("look over and end", () => lookOverAndEnd(page));

  const result = new ResultPage(page);
  await expect(result.sentence).toBeFocused();
  await checkResult(result, aifScoreRules);
  await tabTo(result.next.getByRole("button", { name: "Review all (65)" }));
  await page.keyboard.press("Enter");

  await test.step("go over the questions", () => goOver(page));
  await tabTo(new ReviewPage(page).back, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(result.sentence).toBeFocused();
  await tabTo(result.next.getByRole("button", { name: "Home" }));
  await page.keyboard.press("Enter");
  await expect(home.heading).toBeFocused();
  await expect(home.lastResult).toContainText("of 1000");
});

async function begin(page: Page): Promise<void> {
  const conditions = new ConditionsPage(page);
  await expect(conditions.heading).toBeFocused();
  const allowances = conditions.allowances.getByRole("radio");
  await tabTo(allowances.first());
  await page.keyboard.press("ArrowDown");
  await expect(allowances.nth(1)).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(allowances.first()).toBeChecked();
  await tabTo(conditions.beginButton);
  await page.keyboard.press("Enter");
  await expect(conditions.beginDialog.getByRole("button", { name: "Not yet" })).toBeFocused();
  await tabTo(conditions.beginDialog.getByRole("button", { name: "Begin" }));
  await page.keyboard.press("Enter");
  await new ExamPage(page).expectQuestion(1, QUESTION_COUNT);
}

/** Tries what the list of keys promises, one after the other. */
async function learnKeys({ page, advanceClock }: RunningApp): Promise<void> {
  const exam = new ExamPage(page);
  await page.keyboard.press("?");
  await expect(exam.keysDialog.getByRole("term")).toHaveText([
    "A / 1",
    "1 / A",
    "Shift+A / Shift+1",
    "Enter",
    "Shift+Enter",
    "Tab / Arrows",
    "Ctrl+D",
    "Ctrl+G",
    "Ctrl+E",
    "Ctrl+T",
    "Ctrl+J",
    "Ctrl+U",
    "Ctrl+B",
    "Esc",
    "?",
  ]);
  // While a dialog is open the keys of the room are dead.
  await page.keyboard.press("Control+d");
  await page.keyboard.press("Escape");
  await expect(exam.keysDialog).toBeHidden();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await expect(exam.flag).toHaveAttribute("aria-pressed", "false");

  await exam.goOnByKey();
  await exam.expectQuestion(2, QUESTION_COUNT);
  await page.keyboard.press("Shift+Enter");
  await exam.expectQuestion(1, QUESTION_COUNT);
  await advanceClock(90_000);
  await expect(exam.clock).toHaveText(/^1:28:/);
  await page.keyboard.press("Control+t");
  await expect(exam.spoken(/^1 hour, 28 minutes and \d+ seconds? left\.$/)).toHaveCount(1);

  await page.keyboard.press("Control+g");
  const cells = exam.navigatorDialog.getByRole("option");
  await expect(cells.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(cells.nth(2)).toBeFocused();
  await page.keyboard.press("Enter");
  await exam.expectQuestion(3, QUESTION_COUNT);
  await page.keyboard.press("Control+g");
  await expect(cells.nth(2)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(cells.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await exam.expectQuestion(1, QUESTION_COUNT);
}

async function answerAll(page: Page): Promise<void> {
  const exam = new ExamPage(page);
  for (let number = 1; number <= QUESTION_COUNT; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    await answerByKeyboard(page, exam.sheet, number);
    if (FLAGGED.includes(number)) {
      await page.keyboard.press("Control+d");
      await expect(exam.flag).toHaveAttribute("aria-pressed", "true");
    }
    const { kind } = await exam.sheet.demand();
    // Where the list was used, the focus stays in its row, and Enter picks that up.
    if (kind === "matching" && number % 2 === 1)
      await tabTo(number === QUESTION_COUNT ? exam.toReview : exam.next);
    await exam.goOnByKey();
  }
}

async function lookOverAndEnd(page: Page): Promise<void> {
  const exam = new ExamPage(page);
  const list = new ReviewListPage(page);
  await expect(list.heading).toBeFocused();
  await list.expectCounts({ all: QUESTION_COUNT, incomplete: 0, flagged: FLAGGED.length });
  await tabTo(list.filter("Incomplete"));
  await page.keyboard.press("Enter");
  await expect(list.nothing).toHaveText("Every question is answered.");
  await tabTo(list.filter("Flagged"));
  await page.keyboard.press("Space");
  await expect(list.rows).toHaveCount(FLAGGED.length);
  await tabTo(list.row(30));
  await page.keyboard.press("Enter");
  await exam.expectQuestion(30, QUESTION_COUNT);
  await page.keyboard.press("Control+d");
  await page.keyboard.press("Control+e");
  await expect(list.heading).toBeFocused();
  await list.expectCounts({ all: QUESTION_COUNT, incomplete: 0, flagged: 1 });
  await tabTo(list.endExam);
  await page.keyboard.press("Enter");
  await expect(list.endDialog.getByRole("paragraph")).toHaveText([
    "1 question is still flagged.",
    "After this you cannot change any answer.",
  ]);
  await expect(list.endDialog.getByRole("button", { name: "Go on working" })).toBeFocused();
  await tabTo(list.endDialog.getByRole("button", { name: "End exam" }));
  await page.keyboard.press("Enter");
}

/** Goes through the rail with J, back with K, and along it with the arrows. */
async function goOver(page: Page): Promise<void> {
  const review = new ReviewPage(page);
  await expect(review.heading).toBeFocused();
  let shown = await review.itemHeading.innerText();
  const seen = new Set([shown]);
  for (let step = 1; step < QUESTION_COUNT; step += 1) {
    await page.keyboard.press("j");
    await expect(review.entries.nth(step)).toHaveAttribute("aria-current", "true");
    await expect(review.itemHeading).not.toHaveText(shown, { useInnerText: true });
    await expect(review.itemHeading).toBeFocused();
    shown = await review.itemHeading.innerText();
    seen.add(shown);
  }
  expect(seen.size).toBe(QUESTION_COUNT);
  await page.keyboard.press("k");
  await expect(review.entries.nth(QUESTION_COUNT - 2)).toHaveAttribute("aria-current", "true");

  await tabTo(review.entries.nth(QUESTION_COUNT - 2), "Shift+Tab");
  // The first row is the first domain.
  await page.keyboard.press("Home");
  await expect(review.domains.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(review.entries.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(review.itemHeading).toBeFocused();
  await expect(review.entries.nth(1)).toHaveAttribute("aria-current", "true");

  await tabTo(review.filter("Wrong"), "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(review.filter("Wrong")).toHaveAttribute("aria-pressed", "true");
  await expect(review.entries).toHaveCount(await review.countOf("Wrong"));
  await expect(review.filter("Wrong")).toBeFocused();
}
