import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BackupFile, newestBackup } from "./backup-files.ts";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { SettingsPage } from "./pages/settings-page.ts";
import { tabTo } from "./pages/tab-to.ts";
import { filesWith, openToOthers } from "./profile-files.ts";
import { expectHistory, sitSmallMock } from "./small-mock.ts";

const QUESTION_COUNT = 6;

test("erasing says what goes, asks twice and leaves nothing of the person", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const banks = { banksFolder: secondBankFolder };
  const app = await launch(banks);
  const { page } = app;
  const settings = new SettingsPage(page);
  await sitSmallMock(app);
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
  await expectHistory(app, 0);
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
  await sitSmallMock(app);
  await newestBackup(userDataFolder, 1);
  await settings.open();
  await settings.askToErase.click();
  await settings.eraseDialog.getByRole("textbox").fill("Erase ");
  await settings.eraseConfirm.click();
  await expect(home.lostHistory).toBeVisible();
  await home.lostHistory.getByRole("button", { name: "See what is in it" }).click();
  await settings.confirmRestore();
  await settings.back.click();
  await expectHistory(app, 1);
});

test("Settings can be used by keyboard alone", async ({ launch, secondBankFolder }) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  const settings = new SettingsPage(page);
  await sitSmallMock(app);
  await settings.open();
  await tabTo(settings.backUpNow);
  await page.keyboard.press("Enter");
  await expect(settings.news("A backup was made")).toBeVisible();
  await expect(settings.backUpNow).toBeFocused();
  // It takes the place of the one from the mock, a moment after it was told of.
  await expect(settings.backups).toContainText(["By you"]);
  const restore = settings.backups.first().getByRole("button");
  await tabTo(restore);
  await page.keyboard.press("Enter");
  await expect(settings.nothingNew).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(restore).toBeFocused();

  await tabTo(settings.askToErase);
  await page.keyboard.press("Enter");
  await expect(settings.eraseDialog).toBeVisible();
  await tabTo(settings.eraseDialog.getByRole("textbox"));
  await page.keyboard.type("erase");
  await tabTo(settings.eraseConfirm);
  await page.keyboard.press("Enter");
  await expect(new HomePage(page).heading).toBeFocused();
  await expectHistory(app, 0);
});

test("what the app writes can be read by its owner alone", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  await sitSmallMock(app);
  const exam = await new HomePage(app.page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(exam.sheet, 1);
  await expect(exam.saved).toBeVisible();
  expect(openToOthers(userDataFolder)).toEqual([]);
  await app.close();
  expect(openToOthers(userDataFolder)).toEqual([]);
});
