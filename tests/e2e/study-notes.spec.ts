import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { HomePage } from "./pages/home-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";
import { StudyNoteDialog } from "./pages/study-note-dialog.ts";
import { StudyPage } from "./pages/study-page.ts";

const TEA_QUESTIONS = 6;

test("the notes of the first bank are read one after the other, by mouse and by keyboard", async ({
  launch,
}) => {
  const app = await launch();
  const study = new StudyPage(app.page);
  await study.open();
  await expect(study.heading).toBeFocused();
  await expect(study.domains).toHaveCount(5);
  await expect(study.noteHeading).toHaveText(await study.titleAt(0));
  await inspectScreen(app, "study-guide");

  await app.page.keyboard.press("j");
  await expect(study.noteHeading).toHaveText(await study.titleAt(1));
  await expect(study.noteHeading).toBeFocused();
  await app.page.keyboard.press("k");
  await expect(study.noteHeading).toHaveText(await study.titleAt(0));
  await expect(study.previous).toBeDisabled();
  await study.next.click();
  await expect(study.noteHeading).toHaveText(await study.titleAt(1));
  await expect(study.noteHeading).toBeFocused();

  // The last note of all, from the rail by keyboard.
  await study.entries.nth(1).focus();
  await app.page.keyboard.press("End");
  await app.page.keyboard.press("Enter");
  const last = (await study.entries.count()) - 1;
  await expect(study.noteHeading).toHaveText(await study.titleAt(last));
  await expect(study.next).toBeDisabled();
  await expect(study.references).toContainText("https://");
  await expect(study.references.getByRole("link")).toHaveCount(0);
  await study.back.click();
  await expect(new HomePage(app.page).heading).toBeFocused();
});

test("a bank with one note shows it with its table, and names the objectives that lack one", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const study = new StudyPage(app.page);
  await study.open();
  await expect(study.heading).toHaveText("Study guide: Tea Basics");
  await expect(study.entries).toHaveText([/1\.1\.1\s*From leaf to cup/]);
  await expect(study.covered).toHaveText(
    `Notes on 1 of ${(await study.withoutNote.count()) + 1} objectives.`,
  );
  await expect(study.tables.getByRole("columnheader")).toHaveText([
    "Kind",
    "Oxidation",
    "What stops it",
    "In the cup",
  ]);
  await expect(study.tables.getByRole("rowheader")).toHaveText(["Green", "Oolong", "Black"]);
  await expect(study.references).toContainText("https://en.wikipedia.org/wiki/Tea_processing");
  await expect(study.previous).toBeDisabled();
  await expect(study.next).toBeDisabled();
  await inspectScreen(app, "study-guide-one-note");
});

test("the review opens the note on a question's objective and keeps its place", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, TEA_QUESTIONS);
  await expect(page.getByText(/study note/i)).toHaveCount(0);
  await exam.openReviewList();
  await expect(page.getByText(/study note/i)).toHaveCount(0);
  const list = new ReviewListPage(page);
  await list.endExam.click();
  await list.confirmEnd();
  const review = await new ResultPage(page).reviewAll();

  const studyNote = new StudyNoteDialog(page);
  const noted: number[] = [];
  for (let number = 1; number <= TEA_QUESTIONS; number += 1) {
    await review.open(number);
    await expect(review.itemHeading).toHaveText(`Question ${number} of ${TEA_QUESTIONS}`);
    if (await studyNote.link.isVisible()) noted.push(number);
  }
  expect(noted.length).toBeGreaterThan(0);
  expect(noted.length).toBeLessThan(TEA_QUESTIONS);

  const [number = 0] = noted;
  await review.open(number);
  await expect(review.itemHeading).toHaveText(`Question ${number} of ${TEA_QUESTIONS}`);
  await expect(studyNote.link).toHaveText("Study note: From leaf to cup");
  await studyNote.link.scrollIntoViewIfNeeded();
  const placeBefore = await page.evaluate(() => document.documentElement.scrollTop);
  await studyNote.link.click();
  await expect(studyNote.heading).toHaveText("From leaf to cup");
  await expect(studyNote.dialog).toContainText("Objective 1.1.1");
  // The keys of the review would take it elsewhere beneath the note.
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await expect(studyNote.heading).toHaveText("From leaf to cup");
  await page.keyboard.press("Escape");
  await expect(studyNote.dialog).toHaveCount(0);
  await expect(studyNote.link).toBeFocused();
  await expect(review.itemHeading).toHaveText(`Question ${number} of ${TEA_QUESTIONS}`);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollTop))
    .toBe(placeBefore);
  await studyNote.link.click();
  await inspectScreen(app, "study-note-in-review");
  await page.keyboard.press("Escape");
  await expect(studyNote.dialog).toHaveCount(0);

  // The attempt outlives its bank; the notes are the bank's.
  await app.close();
  const without = await launch();
  const history = await new HomePage(without.page).showHistory();
  const later = await (await history.open(0)).reviewAll();
  await later.open(number);
  await expect(later.itemHeading).toHaveText(`Question ${number} of ${TEA_QUESTIONS}`);
  await expect(without.page.getByText(/study note/i)).toHaveCount(0);
});
