import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { badBanks } from "../fixtures/bad-banks.ts";
import { generateSecretKey } from "../../question-bank/tools/minisign-keys.ts";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { QUESTION_KINDS, type QuestionKind } from "./pages/answer-sheet.ts";
import type { ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { JournalPage } from "./pages/journal-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { RefusedBanks } from "./pages/refused-banks.ts";
import { StudyAidsPage } from "./pages/study-aids-page.ts";
import { openRawDatabase } from "./raw-database.ts";

const QUESTION_COUNT = 65;

// Each of these looks at several screens eight times over.
test.describe.configure({ timeout: 300_000 });

/** Goes through the questions until each kind was met, answering as it goes; answers with where each kind first was. */
async function meetEachKind(
  exam: ExamPage,
  onFirst: (kind: QuestionKind) => Promise<void>,
): Promise<ReadonlyMap<QuestionKind, number>> {
  const met = new Map<QuestionKind, number>();
  for (let number = 1; met.size < QUESTION_KINDS.length && number < QUESTION_COUNT; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    const { kind } = await exam.sheet.demand();
    const isFirst = !met.has(kind);
    if (isFirst) met.set(kind, number);
    // Every third question stays open, so that the overviews have something to show.
    if (isFirst || number % 3 !== 0) await answerByMouse(exam.sheet, number);
    if (number % 4 === 0) await exam.flag.click();
    if (isFirst) await onFirst(kind);
    await exam.goOn();
  }
  expect([...met.keys()].sort()).toEqual([...QUESTION_KINDS].sort());
  return met;
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog").or(page.getByRole("alertdialog"))).toHaveCount(0);
}

test("what is seen before an exam", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const home = new HomePage(page);
  const library = new LibraryPage(page);
  await expect(home.heading).toBeFocused();
  await inspectScreen(app, "home-empty");
  const history = await home.showHistory();
  await expect(history.heading).toBeFocused();
  await history.expectCount(0);
  await inspectScreen(app, "history-empty");
  await page.getByRole("button", { name: "Home", exact: true }).click();
  await library.open();
  await library.verifyByHand.click();
  await inspectScreen(app, "library");
  await library.back.click();
  const conditions = await home.chooseMock();
  await expect(conditions.heading).toBeFocused();
  await inspectScreen(app, "conditions");
  await conditions.beginButton.click();
  await expect(conditions.beginDialog).toBeVisible();
  await inspectScreen(app, "begin-dialog");
});

test("the exam room", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const home = new HomePage(page);
  const exam = await home.sitMock();
  await meetEachKind(exam, async (kind) => {
    await inspectScreen(app, `exam-${kind}`);
    if (kind !== "matching") return;
    await exam.sheet.matches.first().click();
    await expect(exam.sheet.offers.first()).toBeVisible();
    await inspectScreen(app, "exam-matching-list");
    await page.keyboard.press("Escape");
  });
  await exam.navigator.click();
  await expect(exam.navigatorDialog).toBeVisible();
  await inspectScreen(app, "navigator");
  await closeDialog(page);
  await page.keyboard.press("?");
  await expect(exam.keysDialog).toBeVisible();
  await inspectScreen(app, "keys-dialog");
  await closeDialog(page);
  await lookAtTheWayOut(app, exam);
});

/** Review list, end dialog, leaving, Home with the attempt, the last minutes, the end of the time. */
async function lookAtTheWayOut(app: RunningApp, exam: ExamPage): Promise<void> {
  const { page } = app;
  const home = new HomePage(page);
  const list = await exam.openReviewList();
  await inspectScreen(app, "review-list");
  await list.endExam.click();
  await expect(list.endDialog).toBeVisible();
  await inspectScreen(app, "end-dialog");
  await closeDialog(page);
  await list.back();
  await exam.leave.click();
  await expect(exam.leaveDialog).toBeVisible();
  await inspectScreen(app, "leave-dialog");
  await exam.leaveDialog.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(home.heading).toBeFocused();
  await inspectScreen(app, "home-open-attempt");
  await home.discard.click();
  await expect(home.discardDialog).toBeVisible();
  await inspectScreen(app, "discard-dialog");
  await closeDialog(page);
  await home.resumeAttempt();
  await expect(exam.question).toBeFocused();
  await app.advanceClock(86 * 60_000);
  await expect(exam.timeNotice(5)).toBeVisible();
  await inspectScreen(app, "exam-last-minutes");
  await app.advanceClock(5 * 60_000);
  await expect(exam.seeResult).toBeVisible();
  await inspectScreen(app, "time-is-up");
}

test("what asks, in large text, whether to leave a part of a question unseen", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await new StudyAidsPage(page).chooseAppearance("200 %");
  await exam.goTo(2);
  await exam.expectQuestion(2, QUESTION_COUNT);
  await expect(exam.more).toBeVisible();
  await inspectScreen(app, "unseen-part");
  await exam.next.click();
  await expect(exam.seeRest).toBeFocused();
  await inspectScreen(app, "unseen-part-asked");
});

test("what is seen after an exam", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const home = new HomePage(page);
  const exam = await home.sitMock();
  const places = await meetEachKind(exam, async () => {
    await exam.sheet.strikes.last().click();
    await new StudyAidsPage(page).selectStart();
    await page.keyboard.press("Control+u");
    await page.keyboard.press("Control+j");
    await page.keyboard.type("A note");
    await page.keyboard.press("Control+j");
  });
  const result = await exam.end();
  await expect(result.sentence).toBeFocused();
  await inspectScreen(app, "result");
  const review = await result.reviewAll();
  await expect(review.heading).toBeVisible();
  for (const [kind, number] of places) {
    await review.open(number);
    await expect(review.itemHeading).toHaveText(`Question ${number} of ${QUESTION_COUNT}`);
    await inspectScreen(app, `review-${kind}`);
  }
  await review.back.click();
  await result.goHome();
  await expect(home.lastResult).toContainText("An estimated");
  await expect(new JournalPage(page).dueCard).toContainText("come back on");
  await inspectScreen(app, "home-results");
  const history = await home.showHistory();
  await expect(history.rows).toHaveCount(1);
  await inspectScreen(app, "history");
});

test("what is seen when something is wrong", async ({ launch, secondBankFolder }) => {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-shelf-"));
  copyFileSync(join(secondBankFolder, "tea-101.qbank"), join(folder, "tea-101.qbank"));
  badBanks["a bank that a stranger signed"]?.put(join(folder, "x.qbank"), generateSecretKey());
  const refusing = await launch({ banksFolder: folder });
  await expect(new RefusedBanks(refusing.page).notices).toHaveCount(1);
  await inspectScreen(refusing, "refused-bank");
  await refusing.close();

  rmSync(folder, { recursive: true });
  const empty = await launch({ banksFolder: folder });
  await expect(new RefusedBanks(empty.page).notices).toHaveCount(1);
  await inspectScreen(empty, "no-bank");
  const raw = await openRawDatabase(empty.page, 9000);
  await raw.close();
  await empty.close();

  const older = await launch({ banksFolder: secondBankFolder });
  await expect(older.page.getByRole("alert")).toContainText("storage-newer-version");
  await inspectScreen(older, "newer-database");
});
