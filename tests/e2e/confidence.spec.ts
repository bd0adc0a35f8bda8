import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { TEA_QUESTION_COUNT } from "./pages/sit-and-answer.ts";

test.describe.configure({ timeout: 300_000 });

test("a relaxed mock asks how sure one is where that was chosen, and keeps it through a kill", async ({
  launch,
  secondBankFolder,
}) => {
  const first = await launch({ banksFolder: secondBankFolder });
  const conditions = await new HomePage(first.page).chooseMock();
  await expect(conditions.confidence).toBeHidden();
  await conditions.choose(conditions.profiles, "Relaxed mock");
  await conditions.choose(conditions.confidence, "Ask me");
  await inspectScreen(first, "conditions-confidence");
  const exam = await conditions.begin();
  await exam.expectQuestion(1, TEA_QUESTION_COUNT);
  for (const name of ["Sure", "Unsure", "Guess"])
    await expect(exam.confidence(name)).toHaveAttribute("aria-pressed", "false");
  await first.page.keyboard.press("s");
  await expect(exam.confidence("Sure")).toHaveAttribute("aria-pressed", "true");
  await inspectScreen(first, "exam-confidence");
  await first.page.keyboard.press("?");
  await expect(exam.keysDialog).toContainText("Say that you are sure, unsure or guessing");
  await first.page.keyboard.press("Escape");
  await exam.goOn();
  await exam.expectQuestion(2, TEA_QUESTION_COUNT);
  await exam.confidence("Guess").click();
  await expect(exam.saved).toBeVisible();
  await first.kill();

  const second = await launch({ banksFolder: secondBankFolder });
  const resumed = await new HomePage(second.page).resumeAttempt();
  await resumed.expectQuestion(2, TEA_QUESTION_COUNT);
  await expect(resumed.confidence("Guess")).toHaveAttribute("aria-pressed", "true");
  await resumed.goTo(1);
  await resumed.expectQuestion(1, TEA_QUESTION_COUNT);
  await expect(resumed.confidence("Sure")).toHaveAttribute("aria-pressed", "true");
  await resumed.end();
});

test("a real exam never asks how sure one is, and does not name the keys for it", async ({
  launch,
  secondBankFolder,
}) => {
  const { page } = await launch({ banksFolder: secondBankFolder });
  await new HomePage(page).sitMock();
  const exam = new ExamPage(page);
  await exam.expectQuestion(1, TEA_QUESTION_COUNT);
  await expect(exam.confidence("Sure")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(exam.keysDialog).toBeVisible();
  await expect(exam.keysDialog).not.toContainText("unsure");
});
