import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { type ConditionsPage } from "./pages/conditions-page.ts";
import { type ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";

const QUESTION_COUNT = 6;

/** Goes through a mock of TEA-101 and tells every question with its options, as they stand on screen. */
async function readThrough(exam: ExamPage): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let number = 1; number <= QUESTION_COUNT; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    seen.push(await exam.main.innerText());
    await (number === QUESTION_COUNT ? exam.toReview : exam.next).click();
  }
  return seen;
}

/** Leaves the exam for Home and discards it there. */
async function giveUp(exam: ExamPage, home: HomePage): Promise<void> {
  await exam.leave.click();
  await exam.leaveDialog.getByRole("button", { name: "Leave", exact: true }).click();
  await home.discard.click();
  await home.discardDialog.getByRole("button", { name: "Discard" }).click();
  await expect(home.openAttempt).toHaveCount(0);
}

test("a random mock is sat again by the code that was shown and copied", async ({
  launch,
  secondBankFolder,
}) => {
  const { page, electronApp } = await launch({ banksFolder: secondBankFolder });
  const clipboard = () => electronApp.evaluate((electron) => electron.clipboard.readText());
  const home = new HomePage(page);
  const conditions = await home.chooseMock();
  await conditions.choose(conditions.ways, "Random mock");
  const first = await conditions.randomCode.inputValue();
  await conditions.drawAnother.click();
  await expect(conditions.randomCode).not.toHaveValue(first);
  const code = await conditions.randomCode.inputValue();
  expect(code).toMatch(/^TEA-101-R\d+-S[0-9A-Z]+-[0-9A-Z*]$/);
  await conditions.copyCode.click();
  await expect(conditions.copied).toHaveText("Copied");
  expect(await clipboard()).toBe(code);
  const exam = await conditions.begin();
  const seen = await readThrough(exam);
  await giveUp(exam, home);

  await home.chooseMock();
  await conditions.beginByCode(` ${code.toLowerCase()}`);
  expect(await readThrough(exam)).toEqual(seen);
  const list = new ReviewListPage(page);
  await list.endExam.click();
  await list.confirmEnd();

  const result = new ResultPage(page);
  expect(await result.fact("Form code")).toContain(code);
  expect(await result.fact("Mock")).toBe("Random mock");
  await result.goHome();
  const history = await home.showHistory();
  await expect(history.rows.first()).toContainText(code);
  await electronApp.evaluate(({ clipboard: board }) => {
    board.clear();
  });
  await history.rows.first().getByRole("button", { name: "Copy the form code" }).click();
  await expect.poll(clipboard).toBe(code);
});

test("what is wrong with a form code is said in words, and nothing begins", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const conditions = await new HomePage(app.page).chooseMock();
  await conditions.choose(conditions.ways, "By form code");
  await conditions.beginButton.click();
  await expect(conditions.codeError).toHaveText("Type the form code first.");
  await expect(conditions.codeField).toBeFocused();
  const wrongCodes: readonly (readonly [code: string, words: string])[] = [
    ["my code", "This is not a form code."],
    ["TEA-101-R1-M1-0", "There is a typing error in this code"],
    ["AIF-C01-R3-M1-3", "for the bank AIF-C01, and this is TEA-101."],
  ];
  for (const [code, words] of wrongCodes) {
    await conditions.codeField.fill(code);
    await expect(conditions.codeError).toBeEmpty();
    await conditions.beginButton.click();
    await expect(conditions.codeError).toContainText(words);
    await expect(conditions.beginDialog).toBeHidden();
  }
  await inspectScreen(app, "conditions-code");
  await conditions.choose(conditions.ways, "Random mock");
  await inspectScreen(app, "conditions-random");
});

test("the conditions of a mock are told with its result and offered for the next, also after a restart", async ({
  launch,
  secondBankFolder,
}) => {
  const first = await launch({ banksFolder: secondBankFolder });
  const conditions = await new HomePage(first.page).chooseMock();
  await expectChosen(conditions, "Real exam", "None");
  await conditions.choose(conditions.profiles, "Relaxed mock");
  await conditions.choose(conditions.allowances, "Double time");
  await conditions.beginButton.click();
  await expect(conditions.beginDialog).toContainText("20 minutes for 6 questions");
  await expect(conditions.beginDialog).toContainText("Relaxed mock: you can pause it.");
  await conditions.beginDialog.getByRole("button", { name: "Not yet" }).click();
  const exam = await conditions.begin();
  await exam.expectQuestion(1, QUESTION_COUNT);
  const result = await exam.end();
  expect(await result.fact("Conditions")).toBe("Relaxed mock: it could be paused.");
  await first.close();

  const second = await launch({ banksFolder: secondBankFolder });
  const home = new HomePage(second.page);
  const later = await home.chooseMock();
  await expectChosen(later, "Relaxed mock", "Double time");
  // All that there are were sat, so a fresh one is on offer.
  await later.choose(later.ways, "Standard mock");
  await expect(later.standardMocks.getByRole("radio", { name: /^Mock 1/ })).toHaveAccessibleName(
    "Mock 1 best estimate 0",
  );
  await second.page.evaluate(() => {
    localStorage.setItem("rehearsal.conditions", "{");
  });
  await second.page.getByRole("button", { name: "Cancel" }).click();
  await expectChosen(await home.chooseMock(), "Real exam", "None");
});

async function expectChosen(
  { profiles, allowances }: ConditionsPage,
  profile: string,
  allowance: string,
): Promise<void> {
  await expect(profiles.getByRole("radio", { name: profile })).toBeChecked();
  await expect(allowances.getByRole("radio", { name: allowance })).toBeChecked();
}
