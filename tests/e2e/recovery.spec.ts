import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import { HomePage } from "./pages/home-page.ts";
import { answerFirst, expectFirst, TEA_QUESTION_COUNT } from "./pages/sit-and-answer.ts";
import { openRawDatabase } from "./raw-database.ts";

/** The answer journals of a profile. */
function journalsOf(userDataFolder: string): readonly string[] {
  const folder = join(userDataFolder, "journal");
  return readdirSync(folder).map((name) => join(folder, name));
}

function onlyJournalOf(userDataFolder: string): string {
  const [file = "", ...others] = journalsOf(userDataFolder);
  expect(others).toEqual([]);
  return file;
}

/** Begins a mock of TEA-101, answers its first three questions and ends the app as a power cut would. */
async function answerAndDie(app: RunningApp) {
  const exam = await new HomePage(app.page).sitMock();
  const answers = await answerFirst(exam, 3);
  const before = await exam.secondsLeft();
  await app.advanceClock(60_000);
  await expect.poll(() => exam.secondsLeft()).toBeLessThanOrEqual(before - 60);
  const secondsLeft = await exam.secondsLeft();
  await expect(exam.saved).toBeVisible();
  await app.kill();
  return { answers, secondsLeft };
}

test.describe("a database that was lost while a mock was under way", () => {
  test("is made anew from the journal, with every answer and the clock, when that is asked for", async ({
    launch,
    secondBankFolder: banksFolder,
    userDataFolder,
  }) => {
    const { answers, secondsLeft } = await answerAndDie(await launch({ banksFolder }));
    rmSync(join(userDataFolder, "IndexedDB"), { recursive: true });

    const app = await launch({ banksFolder });
    const home = new HomePage(app.page);
    await expect(home.found).toContainText(/We found 3 answers of your TEA-101 mock of/);
    await expect(home.openAttempt).toHaveCount(0);
    await inspectScreen(app, "home-found-attempt");
    await home.recover.focus();
    await app.page.keyboard.press("Enter");
    await expect(home.openAttempt).toContainText("3 of 6 questions answered");
    await expect(home.found).toHaveCount(0);
    await expect(home.heading).toBeFocused();
    await inspectScreen(app, "home-recovered");
    const resumedAtMs = Date.now();
    const exam = await home.resumeAttempt();
    await exam.expectQuestion(4, TEA_QUESTION_COUNT);
    const spent = secondsLeft - (await exam.secondsLeft());
    expect(spent).toBeGreaterThanOrEqual(-3);
    expect(spent).toBeLessThanOrEqual(3 + (Date.now() - resumedAtMs) / 1000);
    await expectFirst(exam, answers);
    await app.kill();

    const again = new HomePage((await launch({ banksFolder })).page);
    await expect(again.openAttempt).toContainText("3 of 6 questions answered");
    await expect(again.found).toHaveCount(0);
  });

  test("stays lost, and its journal kept, for as long as it is left; discarding asks first", async ({
    launch,
    secondBankFolder: banksFolder,
    userDataFolder,
  }) => {
    await answerAndDie(await launch({ banksFolder }));
    rmSync(join(userDataFolder, "IndexedDB"), { recursive: true });
    const bytes = readFileSync(onlyJournalOf(userDataFolder));

    const first = await launch({ banksFolder });
    const home = new HomePage(first.page);
    await home.leaveFound.click();
    await expect(home.found).toHaveCount(0);
    await expect(home.openAttempt).toHaveCount(0);
    await first.close();
    expect(readFileSync(onlyJournalOf(userDataFolder)).equals(bytes)).toBe(true);

    const second = await launch({ banksFolder });
    const homeAgain = new HomePage(second.page);
    await homeAgain.discardFound.click();
    const dialog = second.page.getByRole("alertdialog", { name: "Discard what was found?" });
    await inspectScreen(second, "discard-found-dialog");
    await dialog.getByRole("button", { name: "Keep it" }).click();
    await expect(homeAgain.found).toHaveCount(1);
    await homeAgain.discardFound.click();
    await dialog.getByRole("button", { name: "Discard it" }).click();
    await expect(homeAgain.found).toHaveCount(0);
    expect(journalsOf(userDataFolder)).toEqual([]);
  });
});

test("a journal ahead of the database is told of before and after, and brings it up to date", async ({
  launch,
  secondBankFolder: banksFolder,
}) => {
  const first = await launch({ banksFolder });
  const exam = await new HomePage(first.page).sitMock();
  const answers = await answerFirst(exam, 3);
  const raw = await openRawDatabase(first.page);
  await raw.clear("events");
  await raw.close();
  await first.kill();

  const second = await launch({ banksFolder });
  const home = new HomePage(second.page);
  await expect(home.openAttempt).toContainText("3 of 6 questions answered");
  await expect(home.openAttempt).toContainText("3 answers lie in the answer journal only.");
  await inspectScreen(second, "home-journal-ahead");
  const resumed = await home.resumeAttempt();
  await resumed.expectQuestion(4, TEA_QUESTION_COUNT);
  const notice = second.page.getByRole("alert");
  await expect(notice).toContainText("3 answers were missing in the database");
  await inspectScreen(second, "exam-journal-ahead");
  await resumed.dismissNotice.click();
  await expect(notice).toHaveCount(0);
  await expectFirst(resumed, answers);
  await expect(resumed.saved).toBeVisible();
  await second.kill();

  const third = new HomePage((await launch({ banksFolder })).page);
  await expect(third.openAttempt).toContainText("3 of 6 questions answered");
  await expect(third.openAttempt).not.toContainText("answer journal");
});

test("a journal that was cut off, emptied or removed costs no answer that the database has", async ({
  launch,
  secondBankFolder: banksFolder,
  userDataFolder,
}) => {
  const { answers } = await answerAndDie(await launch({ banksFolder }));
  for (const damage of ["cut in an event", "cut in the first record", "empty", "gone"]) {
    const file = onlyJournalOf(userDataFolder);
    const bytes = readFileSync(file);
    if (damage === "cut in an event") truncateSync(file, bytes.indexOf('"sequence":3'));
    if (damage === "cut in the first record") truncateSync(file, 1000);
    if (damage === "empty") truncateSync(file, 0);
    if (damage === "gone") rmSync(file);
    const app = await launch({ banksFolder });
    const home = new HomePage(app.page);
    await expect(home.openAttempt).toContainText("3 of 6 questions answered");
    await expect(home.found).toHaveCount(0);
    const exam = await home.resumeAttempt();
    await expect(exam.question).toBeFocused();
    await expect(app.page.getByRole("alert")).toHaveCount(0);
    await expectFirst(exam, answers);
    await expect(exam.saved).toBeVisible();
    await app.kill();
  }
});

/** Answers three questions of a mock of TEA-101, puts another event in the place of the first in the database, and dies. */
async function answerAndSpoil(app: RunningApp, event: unknown): Promise<void> {
  await answerFirst(await new HomePage(app.page).sitMock(), 3);
  const raw = await openRawDatabase(app.page);
  const [row] = await raw.rows("events");
  await raw.put("events", { ...Object(row), event });
  await raw.close();
  await app.kill();
}

test("a database and a journal that tell two stories are never mixed", async ({
  launch,
  secondBankFolder: banksFolder,
  userDataFolder,
}) => {
  await answerAndSpoil(await launch({ banksFolder }), { type: "review-opened", elapsedMs: 1 });
  const bytes = readFileSync(onlyJournalOf(userDataFolder));

  const second = await launch({ banksFolder });
  const home = new HomePage(second.page);
  await expect(home.found).toContainText("We found another version of your TEA-101 mock of");
  await home.resume.click();
  await expect(second.page.getByRole("alert")).toContainText("found in two versions");
  expect(readFileSync(onlyJournalOf(userDataFolder)).length).toBeGreaterThanOrEqual(bytes.length);
  await inspectScreen(second, "home-two-versions");
  await home.recover.click();
  await expect(home.openAttempt).toHaveCount(2);
  await expect(home.found).toHaveCount(0);
  for (const answered of ["2 of 6 questions answered", "3 of 6 questions answered"])
    await expect(home.openAttempt.filter({ hasText: answered })).toHaveCount(1);
});

test("a step that neither place has any more is told of, and the others go on once that is agreed", async ({
  launch,
  secondBankFolder: banksFolder,
  userDataFolder,
}) => {
  await answerAndSpoil(await launch({ banksFolder }), "torn");
  const file = onlyJournalOf(userDataFolder);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.slice(0, text.indexOf('"sequence":1')));

  const app = await launch({ banksFolder });
  const home = new HomePage(app.page);
  await expect(home.found).toContainText(/1 step of your TEA-101 mock of .* cannot be read/);
  await inspectScreen(app, "home-steps-lost");
  await home.recover.click();
  await expect(home.found).toHaveCount(0);
  await expect(home.openAttempt).toContainText("2 of 6 questions answered");
  const resumed = await home.resumeAttempt();
  await resumed.expectQuestion(4, TEA_QUESTION_COUNT);
});
