import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { answerByKeyboard } from "./pages/answer-by-keyboard.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { PracticePage } from "./pages/practice-page.ts";
import { StudyPage } from "./pages/study-page.ts";
import { tabTo } from "./pages/tab-to.ts";

const OBJECTIVE_COUNT = 69;

// Some of these look at several screens eight times over.
test.describe.configure({ timeout: 300_000 });

test("notes are found by their words, and the search is left as it was found", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const study = new StudyPage(page);
  await study.open();
  await expect(study.entries).toHaveCount(OBJECTIVE_COUNT);

  await page.keyboard.press("/");
  await expect(study.search).toBeFocused();
  await page.keyboard.type("overfitting bias");
  await expect.poll(() => study.entries.count()).toBeLessThan(OBJECTIVE_COUNT / 3);
  const found = await study.entries.count();
  expect(found).toBeGreaterThan(0);
  await expect(study.shown).toHaveText(`${found} of ${OBJECTIVE_COUNT} objectives shown.`);
  await expect(study.note).toContainText(/overfitting/i);
  await expect(study.note).toContainText(/bias/i);
  await inspectScreen(app, "study-guide-search");

  await study.search.fill("zzz");
  await expect(study.nothingFound).toContainText("No note has “zzz”");
  await inspectScreen(app, "study-guide-nothing-found");
  await study.search.press("Escape");
  await expect(study.search).toHaveValue("");
  await expect(study.entries).toHaveCount(OBJECTIVE_COUNT);

  // From a note, with J and K as text once the field has the focus.
  await study.entries.nth(3).click();
  await expect(study.noteHeading).toBeFocused();
  await page.keyboard.press("Control+f");
  await expect(study.search).toBeFocused();
  await page.keyboard.type("jk");
  await expect(study.search).toHaveValue("jk");
});

test("what was read is still marked after the app was killed", async ({ launch }) => {
  const app = await launch();
  const study = new StudyPage(app.page);
  await study.open();
  const first = await study.titleAt(0);
  await expect(study.progress).toHaveText(`0 of ${OBJECTIVE_COUNT} read`);
  await study.markRead.click();
  await expect(study.markNotRead).toBeVisible();
  await study.next.click();
  await study.markRead.click();
  await expect(study.progress).toHaveText(`2 of ${OBJECTIVE_COUNT} read`);
  await app.kill();

  const again = await launch();
  const later = new StudyPage(again.page);
  await later.open();
  await expect(later.progress).toHaveText(`2 of ${OBJECTIVE_COUNT} read`);
  await expect(later.entries.first()).toHaveText(/Read$/);
  await expect(later.rail.getByText(/^2 of \d+ read$/)).toHaveCount(1);
  await inspectScreen(again, "study-guide-read");

  await later.unreadOnly.click();
  await expect(later.entries).toHaveCount(OBJECTIVE_COUNT - 2);
  await later.markRead.click();
  await expect(later.entries).toHaveCount(OBJECTIVE_COUNT - 3);
  await expect(later.noteHeading).toBeFocused();
  await later.unreadOnly.click();
  await later.entries.first().click();
  await expect(later.noteHeading).toHaveText(first);
  await later.markNotRead.click();
  await expect(later.progress).toHaveText(`2 of ${OBJECTIVE_COUNT} read`);
});

test("an objective is practised by mouse, marked at once, and kept out of the history", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const study = new StudyPage(page);
  const practice = new PracticePage(page);
  await study.open();
  await study.entries.nth(2).click();
  const title = await study.titleAt(2);
  await study.practise.click();
  await expect(practice.heading).toBeFocused();
  await expect(practice.heading).toContainText(title);
  await expect(practice.apart).toBeVisible();
  await inspectScreen(app, "practice-question");

  const count = await practice.count();
  expect(count).toBeGreaterThanOrEqual(5);
  for (let number = 1; number <= count; number += 1) {
    await expect(practice.question(number)).toBeVisible();
    if (number > 1) await expect(practice.question(number)).toBeFocused();
    // One is shown without an answer.
    if (number === 2) await practice.showAnswer.click();
    else {
      await answerByMouse(practice.sheet, number);
      await practice.check.click();
    }
    await practice.expectMarked();
    if (number === 1) await inspectScreen(app, "practice-marked");
    await (number < count ? practice.next : practice.finish).click();
  }
  await expect(practice.score).toBeFocused();
  await expect(practice.score).toHaveText(new RegExp(`^\\d+ of ${count} right$`));
  await expect(practice.results).toHaveCount(count);
  await expect(practice.results.nth(1)).toContainText("Unanswered");
  await expect(practice.apart).toBeVisible();
  await inspectScreen(app, "practice-summary");
  const score = await practice.score.innerText();

  await practice.backToGuide.click();
  await expect(study.noteHeading).toHaveText(title);
  await expect(study.lastPractice).toContainText(`Last practice: ${score} on `);
  await inspectScreen(app, "study-guide-practised");
  await expectNoHistory(page, study);
});

test("an objective is practised with the keyboard alone, and left midway", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const study = new StudyPage(page);
  const practice = new PracticePage(page);
  await study.open();
  await tabTo(study.practise);
  await page.keyboard.press("Enter");
  await expect(practice.heading).toBeFocused();
  const count = await practice.count();

  // Enter marks nothing while there is no answer: it may be the press that led here.
  await page.keyboard.press("Enter");
  await expect(practice.showAnswer).toBeVisible();
  await expect(
    page.getByRole("status").filter({ hasText: "Nothing is answered yet." }),
  ).toHaveCount(1);
  for (let number = 1; number <= count - 1; number += 1) {
    await answerByKeyboard(page, practice.sheet, number);
    const { kind } = await practice.sheet.demand();
    // Where the list was used, the focus stays in its row, and Enter picks that up.
    if (kind === "matching" && number % 2 === 1) await tabTo(practice.check);
    await page.keyboard.press("Enter");
    await practice.expectMarked();
    await page.keyboard.press("Enter");
    await expect(practice.question(number + 1)).toBeFocused();
  }
  await tabTo(practice.back, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(study.lastPractice).toContainText(`of ${count - 1} right on `);

  // What was checked is on the disk, and what was not seen comes first.
  await app.kill();
  const again = await launch();
  const later = new StudyPage(again.page);
  await later.open();
  await expect(later.lastPractice).toContainText(`of ${count - 1} right on `);
  await expectNoHistory(again.page, later);
});

/** What was practised is no mock: it is neither in the history nor among the results at home. */
async function expectNoHistory(page: Page, study: StudyPage): Promise<void> {
  const home = new HomePage(page);
  await study.back.click();
  await expect(home.heading).toBeFocused();
  await expect(page.getByText("will be here after your first mock")).toBeVisible();
  const history = await home.showHistory();
  await expect(history.heading).toBeFocused();
  await history.expectCount(0);
}

test("the library says which version of a bank this is, and what each version brought", async ({
  launch,
  secondBankFolder,
}) => {
  const first = await launch();
  await new LibraryPage(first.page).open();
  const bank = new LibraryPage(first.page).bank("AWS Certified AI Practitioner (AIF-C01)");
  await expect(bank).toContainText(/1\.\d+\.\d+, revision \d+/);
  await expect(bank).toContainText(/Exam guide\s*1\.1 of 30 Apr 2026, text checked \d+ \w+ 2026/);
  await expect(bank).toContainText("Version 1.0.0, 23 Nov 2026");
  await expect(bank).toContainText("Ten standard mocks");
  await first.close();

  const second = await launch({ banksFolder: secondBankFolder });
  await new LibraryPage(second.page).open();
  await expect(second.page.getByText("Version 1.2.0, 22 Nov 2026")).toBeVisible();
  await expect(second.page.getByText("The first questions about tea.")).toBeHidden();
  await second.page.getByText("Earlier versions").click();
  await expect(second.page.getByText("The first questions about tea.")).toBeVisible();
  await inspectScreen(second, "library-versions");
});
