import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { chooseFile } from "./choose-file.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { SettingsPage } from "./pages/settings-page.ts";
import { filesWith, openToOthers } from "./profile-files.ts";
import { openRawDatabase } from "./raw-database.ts";

const QUESTION_COUNT = 6;

interface BackupFile {
  readonly sha256: string;
  readonly counts: { readonly finishedAttempts: number; readonly answers: number };
  readonly content: { readonly attempts: readonly { readonly attemptId: string }[] };
}

function backupsIn(profile: string): readonly string[] {
  const folder = join(profile, "backups");
  return existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .map((name) => join(folder, name))
    : [];
}

/** Waits for so many backups, the newest of which is the answer. */
async function newestBackup(profile: string, count: number): Promise<string> {
  await expect.poll(() => backupsIn(profile).length).toBe(count);
  return backupsIn(profile).at(-1) ?? "";
}

/** Sits a mock of TEA-101, answers its first question, ends it and comes back to Home. */
async function sitMock({ page }: RunningApp): Promise<void> {
  const home = new HomePage(page);
  const exam = await home.sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(exam.sheet, 1);
  await expect(exam.saved).toBeVisible();
  const list = await exam.openReviewList();
  await list.endExam.click();
  await list.confirmEnd();
  const result = new ResultPage(page);
  await expect(result.sentence).toBeFocused();
  await result.goHome();
  await expect(home.heading).toBeFocused();
}

async function historyCount({ page }: RunningApp): Promise<number> {
  const history = await new HomePage(page).showHistory();
  await expect(history.heading).toBeVisible();
  const count = await history.rows.count();
  await page.getByRole("button", { name: "Home", exact: true }).click();
  return count;
}

function loseDatabase(profile: string): void {
  rmSync(join(profile, "IndexedDB"), { recursive: true });
}

test("a finished mock is backed up in a file that anybody can read and check", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  await sitMock(app);
  const file = await newestBackup(userDataFolder, 1);
  expect(file).toMatch(/attempt-finished\.json$/);
  const text = readFileSync(file, "utf8");
  const backup = JSON.parse(text) as BackupFile;
  expect(backup.counts.finishedAttempts).toBe(1);
  expect(backup.content.attempts).toHaveLength(1);
  const rest = text.slice(text.indexOf("\n") + 1);
  expect(createHash("sha256").update(rest).digest("hex")).toBe(backup.sha256);
});

test("a lost database is noticed, and its history is back after a look at what would happen", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const banks = { banksFolder: secondBankFolder };
  const first = await launch(banks);
  await sitMock(first);
  await newestBackup(userDataFolder, 1);
  await sitMock(first);
  // Of one day the newest is kept.
  await expect
    .poll(() => readFileSync(backupsIn(userDataFolder)[0] ?? "", "utf8"))
    .toContain('"finishedAttempts":2');
  await first.close();
  loseDatabase(userDataFolder);

  const app = await launch(banks);
  const { page } = app;
  const home = new HomePage(page);
  const settings = new SettingsPage(page);
  await expect(home.lostHistory).toContainText("holds 2 mocks");
  await inspectScreen(app, "home-lost-history");
  await home.lostHistory.getByRole("button", { name: "See what is in it" }).click();
  await expect(settings.restoreDialog).toContainText("2 mocks");
  await inspectScreen(app, "restore-dialog");
  await settings.confirmRestore();
  await inspectScreen(app, "settings-restored");
  await settings.back.click();
  expect(await historyCount(app)).toBe(2);

  // Twice changes nothing, and the first time can still be undone.
  await settings.open();
  await settings.undo.click();
  await expect(settings.news("The restore was undone")).toBeVisible();
  await settings.back.click();
  await expect(home.lostHistory).toBeVisible();
  expect(await historyCount(app)).toBe(0);
});

test("everything goes to a file and comes back from it, once", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const settings = new SettingsPage(app.page);
  const file = join(userDataFolder, "taken-along.json");
  await sitMock(app);
  await settings.open();
  await chooseFile(app.electronApp, null);
  await settings.exportFile.click();
  await expect(settings.exportFile).toBeEnabled();
  expect(existsSync(file)).toBe(false);
  await chooseFile(app.electronApp, file);
  await settings.exportFile.click();
  await expect(settings.news("Everything was exported")).toBeVisible();

  await settings.openFile.click();
  await expect(settings.nothingNew).toContainText("1 mock is here already.");
  await inspectScreen(app, "nothing-new-dialog");
  await app.page.keyboard.press("Escape");
  await expect(settings.nothingNew).toHaveCount(0);

  writeFileSync(file, readFileSync(file, "utf8").replace('"finished"', '"finishes"'));
  await settings.openFile.click();
  await expect(settings.news("This backup is damaged")).toContainText("backup-damaged");
  writeFileSync(file, "My shopping list");
  await settings.openFile.click();
  await expect(settings.news("not a backup or an export")).toBeVisible();
  await settings.back.click();
  expect(await historyCount(app)).toBe(1);
});

test("a damaged backup is listed as damaged and left alone", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const settings = new SettingsPage(app.page);
  await sitMock(app);
  const file = await newestBackup(userDataFolder, 1);
  const damaged = file.replace("attempt-finished", "old");
  const text = readFileSync(file, "utf8").slice(0, -20);
  writeFileSync(damaged, text);
  await settings.open();
  await settings.backUpNow.click();
  await expect(settings.news("A backup was made")).toBeVisible();
  await expect(
    settings.backups.filter({ hasText: "Damaged: it is not as it was written." }),
  ).toHaveCount(1);
  await inspectScreen(app, "settings");
  expect(readFileSync(damaged, "utf8")).toBe(text);
});

test("a backup that cannot be made is told on Home and in Settings, and keeps nobody from a mock", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  // A file stands where the folder would be: not even root can write below it.
  writeFileSync(join(userDataFolder, "backups"), "");
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  await sitMock(app);
  await new SettingsPage(page).open();
  await expect(page.getByRole("note", { name: /The last backup could not be made/ })).toBeVisible();
  await new SettingsPage(page).back.click();
  const notice = page.getByRole("note", { name: /The last backup could not be made/ });
  await expect(notice).toContainText("The file could not be written.");
  await inspectScreen(app, "home-backup-failed");
});

test("erasing says what goes, asks twice and leaves nothing of the person", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const banks = { banksFolder: secondBankFolder };
  const app = await launch(banks);
  const { page } = app;
  const settings = new SettingsPage(page);
  await sitMock(app);
  const backup = JSON.parse(
    readFileSync(await newestBackup(userDataFolder, 1), "utf8"),
  ) as BackupFile;
  const attemptId = backup.content.attempts[0]?.attemptId ?? "none";
  await settings.open();
  await page.getByText("Dark text on warm paper").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "sepia");
  const traces = [attemptId, '"colourScheme":"sepia"', '"allowanceIds":'];
  for (const trace of traces)
    await expect.poll(() => filesWith(userDataFolder, trace), trace).not.toEqual([]);

  await settings.askToErase.click();
  await expect(settings.eraseDialog).toContainText("1 finished mock");
  await expect(settings.eraseConfirm).toBeDisabled();
  await inspectScreen(app, "erase-dialog");
  await page.keyboard.press("Escape");
  await expect(settings.eraseDialog).toHaveCount(0);
  await settings.askToErase.click();
  await settings.eraseDialog.getByText("Erase them too").click();
  await settings.eraseDialog.getByRole("textbox").fill("erase");
  await settings.eraseConfirm.click();

  const home = new HomePage(page);
  await expect(home.heading).toBeFocused();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await historyCount(app)).toBe(0);
  expect(existsSync(join(userDataFolder, "backups"))).toBe(false);
  expect(existsSync(join(userDataFolder, "journal"))).toBe(false);
  await app.close();
  for (const trace of traces) expect(filesWith(userDataFolder, trace), trace).toEqual([]);
});

test("after erasing, backups that were kept bring everything back", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  const home = new HomePage(page);
  const settings = new SettingsPage(page);
  await sitMock(app);
  await newestBackup(userDataFolder, 1);
  await settings.open();
  await settings.askToErase.click();
  await settings.eraseDialog.getByRole("textbox").fill("Erase ");
  await settings.eraseConfirm.click();
  await expect(home.lostHistory).toBeVisible();
  await home.lostHistory.getByRole("button", { name: "See what is in it" }).click();
  await settings.confirmRestore();
  await settings.back.click();
  expect(await historyCount(app)).toBe(1);
});

test("Settings can be used by keyboard alone", async ({ launch, secondBankFolder }) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  const settings = new SettingsPage(page);
  await sitMock(app);
  await settings.open();
  await settings.backUpNow.focus();
  await page.keyboard.press("Enter");
  await expect(settings.news("A backup was made")).toBeVisible();
  await expect(settings.backUpNow).toBeFocused();
  await page.keyboard.press("Tab");
});

test("what the app writes can be read by its owner alone", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  await sitMock(app);
  const exam = await new HomePage(app.page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(exam.sheet, 1);
  await expect(exam.saved).toBeVisible();
  expect(openToOthers(userDataFolder)).toEqual([]);
  await app.close();
  expect(openToOthers(userDataFolder)).toEqual([]);
});

test("an older database is backed up before it is brought up to date", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const first = await launch({ banksFolder: secondBankFolder });
  await sitMock(first);
  await newestBackup(userDataFolder, 1);
  const { version } = await openRawDatabase(first.page);
  expect(await version()).toBeGreaterThan(10);
});
