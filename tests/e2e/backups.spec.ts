import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BackupFile, backupsIn, newestBackup } from "./backup-files.ts";
import { expect, test } from "./fixtures.ts";
import { chooseFile } from "./choose-file.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { HomePage } from "./pages/home-page.ts";
import { JournalPage } from "./pages/journal-page.ts";
import { SettingsPage } from "./pages/settings-page.ts";
import { openRawDatabase } from "./raw-database.ts";
import { expectHistory, sitSmallMock } from "./small-mock.ts";

function loseDatabase(profile: string): void {
  rmSync(join(profile, "IndexedDB"), { recursive: true });
}

test("a finished mock is backed up in a file that anybody can read and check", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  await sitSmallMock(app);
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
  await sitSmallMock(first);
  await newestBackup(userDataFolder, 1);
  await sitSmallMock(first);
  // Of one day the newest is kept.
  await expect
    .poll(() => readFileSync(backupsIn(userDataFolder).at(-1) ?? "", "utf8"))
    .toContain('"finishedAttempts":2');
  await newestBackup(userDataFolder, 1);
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
  await expectHistory(app, 2);

  // Twice changes nothing, and the first time can still be undone.
  await settings.open();
  await settings.undo.click();
  await expect(settings.news("The restore was undone")).toBeVisible();
  await settings.back.click();
  await expect(home.lostHistory).toBeVisible();
  await expectHistory(app, 0);
});

test("everything goes to a file and comes back from it, once", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const settings = new SettingsPage(app.page);
  const file = join(userDataFolder, "taken-along.json");
  await sitSmallMock(app);
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
  await expectHistory(app, 1);
});

test("a damaged backup is listed as damaged and left alone", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const settings = new SettingsPage(app.page);
  await sitSmallMock(app);
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
  await sitSmallMock(app);
  await new SettingsPage(page).open();
  await expect(page.getByRole("note", { name: /The last backup could not be made/ })).toBeVisible();
  await new SettingsPage(page).back.click();
  const notice = page.getByRole("note", { name: /The last backup could not be made/ });
  await expect(notice).toContainText("The file could not be written.");
  await inspectScreen(app, "home-backup-failed");
});

test("an older database is backed up as it was before it is brought up to date", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const first = await launch({ banksFolder: secondBankFolder });
  await sitSmallMock(first);
  await newestBackup(userDataFolder, 1);
  // Until Home has read the database it would make it anew as soon as it is gone.
  await expect(new JournalPage(first.page).dueCard).toContainText("questions come back on");
  await first.page.evaluate(leaveAsRelease1);
  await first.close();
  rmSync(join(userDataFolder, "backups"), { recursive: true });

  const app = await launch({ banksFolder: secondBankFolder });
  await expect(new HomePage(app.page).heading).toBeFocused();
  await expect.poll(() => backupsIn(userDataFolder).length).toBeGreaterThan(0);
  const file = backupsIn(userDataFolder).find((path) => path.endsWith("-upgrade.json")) ?? "";
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    databaseVersion: 1,
    counts: { finishedAttempts: 1 },
  });
  const database = await openRawDatabase(app.page);
  expect(await database.version()).toBeGreaterThan(10);
  await database.close();
  await expectHistory(app, 1);
});

/** Puts the attempts into a database of the shape of release 1, in place of the one that is there. Runs in the page. */
async function leaveAsRelease1(): Promise<void> {
  const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(request.error?.name));
      };
    });
  const newer = await answerTo(indexedDB.open("rehearsal"));
  const rows = await answerTo(newer.transaction("attempts").objectStore("attempts").getAll());
  newer.close();
  await answerTo(indexedDB.deleteDatabase("rehearsal"));
  const opening = indexedDB.open("rehearsal", 10);
  opening.onupgradeneeded = () => {
    const attempts = opening.result.createObjectStore("attempts", { keyPath: "attemptId" });
    attempts.createIndex("status", "status");
    attempts.createIndex("startedAtMs", "startedAtMs");
    const events = opening.result.createObjectStore("events", {
      keyPath: ["attemptId", "sequence"],
    });
    events.createIndex("attemptId", "attemptId");
    for (const row of rows) attempts.add(row);
  };
  (await answerTo(opening)).close();
}
