import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { chooseFile } from "./choose-file.ts";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { ExportCards } from "./pages/export-cards.ts";
import { HomePage } from "./pages/home-page.ts";
import { SettingsPage } from "./pages/settings-page.ts";
import { sitSmallMock } from "./small-mock.ts";
import { mountSmallDisk } from "./small-disk.ts";

const QUESTION_COUNT = 6;

type Table = readonly Readonly<Record<string, string>>[];

function tableIn(file: string): Table {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test("mocks and answers go to tables and to JSON, which say the same", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const settings = new SettingsPage(app.page);
  const cards = new ExportCards(app.page);
  const fileOf = (name: string) => join(userDataFolder, name);
  await settings.open();
  await cards.saveMocks.click();
  await expect(settings.news("no finished mock yet")).toBeVisible();
  await settings.back.click();
  await sitSmallMock(app);
  await sitSmallMock(app);
  await settings.open();

  await chooseFile(app.electronApp, fileOf("mocks.csv"));
  await cards.saveMocks.click();
  await expect(settings.news("The file was saved")).toBeVisible();
  const mocks = tableIn(fileOf("mocks.csv"));
  expect(mocks).toHaveLength(2);
  expect(mocks[0]).toMatchObject({ examCode: "TEA-101", questionCount: String(QUESTION_COUNT) });

  await chooseFile(app.electronApp, fileOf("answers.csv"));
  await cards.saveAnswers.click();
  await expect(settings.news("The file was saved")).toBeVisible();
  const answers = tableIn(fileOf("answers.csv"));
  expect(answers).toHaveLength(2 * QUESTION_COUNT);
  expect(answers.filter(({ verdict }) => verdict === "unanswered")).toHaveLength(
    2 * (QUESTION_COUNT - 1),
  );
  for (const { question, key, answer, verdict } of answers) {
    expect([question, key].every((text) => text !== undefined && text !== "")).toBe(true);
    expect(answer === "").toBe(verdict === "unanswered");
  }

  await chooseFile(app.electronApp, fileOf("results.json"));
  await cards.saveResults.click();
  await expect(settings.news("The file was saved")).toBeVisible();
  const results = JSON.parse(readFileSync(fileOf("results.json"), "utf8")) as {
    readonly mocks: readonly { readonly mockId: string; readonly answers: readonly unknown[] }[];
  };
  expect(results.mocks.map(({ mockId }) => mockId)).toEqual(mocks.map(({ mockId }) => mockId));
  expect(results.mocks.flatMap((mock) => mock.answers)).toHaveLength(answers.length);
});

test("missed questions go to Anki, chosen and saved by the keyboard alone", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page, electronApp } = app;
  const settings = new SettingsPage(page);
  const cards = new ExportCards(page);
  const file = join(userDataFolder, "missed.txt");
  await sitSmallMock(app);
  await settings.open();

  await chooseFile(electronApp, null);
  await cards.saveAnki.focus();
  await page.keyboard.press("Enter");
  await expect(cards.saveAnki).toBeEnabled();
  expect(existsSync(file)).toBe(false);

  await chooseFile(electronApp, file);
  await cards.choice("Not right since").focus();
  await page.keyboard.press("ArrowRight");
  await expect(cards.choice("Last mock")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(cards.saveAnki).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(settings.news(/\d questions were saved for Anki/)).toBeVisible();
  await expect(cards.saveAnki).toBeFocused();
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const notes = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
  expect(lines.slice(0, 6).every((line) => line.startsWith("#"))).toBe(true);
  // One was answered, rightly or not; the others were not.
  expect([QUESTION_COUNT - 1, QUESTION_COUNT]).toContain(notes.length);
  for (const [guid, deck, front, back, tags] of notes) {
    expect(guid).toMatch(/^rehearsal:[a-z0-9-]+:q-/);
    expect(deck).toBe("Rehearsal::TEA-101");
    expect(front).toContain("<ol type=A>");
    expect(back).toContain("Takeaway");
    expect(tags).toMatch(/^rehearsal::\S+ rehearsal::kind::\S+$/);
  }
  await inspectScreen(app, "settings-exports");
});

test("what one mock missed goes to Anki from its result", async ({
  launch,
  userDataFolder,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const cards = new ExportCards(app.page);
  const file = join(userDataFolder, "missed.txt");
  const exam = await new HomePage(app.page).sitMock();
  await exam.end();
  await chooseFile(app.electronApp, file);
  await cards.saveAnki.focus();
  await app.page.keyboard.press("Enter");
  await expect(cards.anki.getByRole("status")).toContainText(
    `${QUESTION_COUNT} questions were saved for Anki.`,
  );
  expect(readFileSync(file, "utf8").match(/^rehearsal:/gm)).toHaveLength(QUESTION_COUNT);
  await inspectScreen(app, "result-anki");
});

test(
  "a place that cannot be written to is said to be, and is left as it is",
  {
    tag: "@mounts",
  },
  async ({ launch, userDataFolder, secondBankFolder }) => {
    const app = await launch({ banksFolder: secondBankFolder });
    const settings = new SettingsPage(app.page);
    const cards = new ExportCards(app.page);
    const folder = join(userDataFolder, "stick");
    await sitSmallMock(app);
    await settings.open();
    await chooseFile(app.electronApp, join(folder, "mocks.csv"));
    await cards.saveMocks.click();
    await expect(settings.news("The file could not be written")).toContainText("file-write-failed");

    mkdirSync(folder);
    const disk = mountSmallDisk(folder);
    try {
      disk.fill();
      await cards.saveMocks.click();
      await expect(settings.news("the disk that it was for is full")).toContainText("file-full");
      await inspectScreen(app, "settings-export-failed");
      disk.free();
      await cards.saveMocks.click();
      await expect(settings.news("The file was saved")).toBeVisible();
      const before = readFileSync(join(folder, "mocks.csv"));
      await disk.protect();
      await cards.saveAnswers.click();
      await expect(settings.news("may not write to that place")).toContainText("file-forbidden");
      await cards.saveAnki.click();
      await expect(settings.news("may not write to that place")).toBeVisible();
      expect(readdirSync(folder)).toEqual(["mocks.csv"]);
      expect(readFileSync(join(folder, "mocks.csv"))).toEqual(before);
    } finally {
      disk.remove();
    }
  },
);
