import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { chooseFile } from "./choose-file.ts";
import { test as base, expect } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import { BuilderPage } from "./pages/builder-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { JournalPage } from "./pages/journal-page.ts";
import { PaperPage } from "./pages/paper-page.ts";
import { PracticePage } from "./pages/practice-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { tabTo } from "./pages/tab-to.ts";
import { putSatMocks } from "./put-sat-mocks.ts";
import { textOf, withoutSpaces } from "./read-pdf.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Each of these mocks has 65 questions, three of ten of them missed, and shares none with another one. */
const MISSES_OF_ONE = 19;

// Some of these look at several screens eight times over.
base.describe.configure({ timeout: 300_000 });

const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ userDataFolder }, use) => {
    const disk = mountSmallDisk(userDataFolder);
    await use(disk);
    disk.remove();
  },
});

/** Sits a mock of TEA-101 and leaves all six of its questions open. */
async function leaveMockOpen({ page }: RunningApp): Promise<ResultPage> {
  const exam = await new HomePage(page).sitMock();
  const result = await exam.end();
  await expect(result.sentence).toBeFocused();
  return result;
}

/** Puts mocks of AIF-C01 into the history, the last of them sat two days ago. */
async function haveSatMocks({ page }: RunningApp, count: number): Promise<void> {
  // Home has read the database, so that it is there.
  await expect(new JournalPage(page).dueCard).toContainText("come back here when it is time");
  const lastEndedAtMs = Date.now() - 2 * DAY_MS;
  await putSatMocks(page, { bankId: "aif-c01", count, rightOfTen: 7, lastEndedAtMs });
  await page.reload();
}

/** Lets so many days go by on the clock on the wall, and looks at Home again. */
async function letDaysGoBy({ page }: RunningApp, days: number): Promise<void> {
  await page.clock.setFixedTime(Date.now() + days * DAY_MS);
  await page.reload();
  await expect(new HomePage(page).heading).toBeVisible();
}

test("causes by key and a note outlive a kill, wherever they were put down", async ({
  launch,
  secondBankFolder: banksFolder,
}) => {
  const app = await launch({ banksFolder });
  const result = await leaveMockOpen(app);
  const journal = new JournalPage(app.page);
  const { panel } = journal;
  const review = await result.reviewMisses();
  await expect(panel.note).toBeVisible();
  await expect(panel.region).toContainText("It was left unanswered.");
  await app.page.keyboard.press("3");
  await panel.expectCause("Reasoned wrongly");
  await expect(panel.saved).toBeVisible();
  await inspectScreen(app, "review-miss");
  const inReview = await review.item.getByRole("paragraph").nth(3).innerText();

  await review.back.click();
  await result.next.getByRole("button", { name: "Error journal (6)" }).click();
  await expect(journal.heading).toBeFocused();
  await expect(journal.entries).toHaveCount(6);
  await journal.cause.selectOption("Reasoned wrongly");
  await expect(journal.entries).toHaveCount(1);
  await expect(journal.miss).toContainText(inReview);
  // Another cause takes it from the list; the list says so.
  await app.page.keyboard.press("Escape");
  await panel.cause("Misread it").click();
  await expect(app.page.getByText("No miss is like this")).toBeVisible();
  await journal.button("Show every miss").click();
  await expect(journal.search).toBeFocused();

  await journal.entries.nth(1).click();
  await expect(journal.missHeading).toBeFocused();
  await app.page.keyboard.press("4");
  await panel.expectCause("Ran out of time");
  await panel.note.fill("Read the last sentence first.");
  await expect(panel.saved).toBeVisible();
  await app.kill();

  const again = await launch({ banksFolder });
  const later = new JournalPage(again.page);
  await later.open();
  await expect(later.causes).toContainText("1 of 2 misses with a cause");
  await later.search.fill("LAST sentence");
  await expect(later.entries).toHaveCount(1);
  await later.panel.expectCause("Ran out of time");
  await expect(later.panel.note).toHaveValue("Read the last sentence first.");
  // The same key takes the cause back.
  await again.page.keyboard.press("Enter");
  await expect(later.missHeading).toBeFocused();
  await again.page.keyboard.press("4");
  await expect(later.panel.cause("Ran out of time")).toHaveAttribute("aria-pressed", "false");
  await inspectScreen(again, "journal-few");
});

test("misses come back the next day, after two days and after seven, and are practised from Home", async ({
  launch,
  secondBankFolder: banksFolder,
}) => {
  const app = await launch({ banksFolder });
  const journal = new JournalPage(app.page);
  const builder = new BuilderPage(app.page);
  const practice = new PracticePage(app.page);
  await expect(journal.dueCard).toContainText("come back here when it is time to repeat them");
  await leaveMockOpen(app);
  await app.page.reload();
  await expect(journal.dueCard).toContainText("Nothing is due today. 6 questions come back on");
  await expect(journal.practiseDue).toHaveCount(0);
  await letDaysGoBy(app, 1);
  await expect(journal.dueCard).toContainText("6 questions6 by spaced repetition.");
  await letDaysGoBy(app, 2);
  await expect(journal.dueCard).toContainText(
    "6 by spaced repetition, 6 for another look two or seven days after a miss. Each is due for both.",
  );
  await inspectScreen(app, "home-due");
  await builder.open();
  await builder.expectCount("Due today", 6);
  await journal.back.click();

  await journal.practiseDue.click();
  await expect(practice.heading).toHaveText("Practice: due today");
  expect(await practice.count()).toBe(6);
  for (let number = 1; number <= 6; number += 1) {
    await practice.showAnswer.click();
    await practice.expectMarked();
    await (number < 6 ? practice.next : practice.finish).click();
  }
  await journal.button("Back to Home").click();
  await expect(journal.dueCard).toContainText("Nothing is due today. 6 questions come back on");
  await journal.open();
  await expect(journal.shown).toHaveText("12 misses.");
  await journal.source.selectOption("Mocks");
  await expect(journal.shown).toHaveText("6 of 12 misses shown.");
  await expect(journal.comesBack).toContainText(
    /Look again 7 days after this miss: due on .*5 days/,
  );
  await journal.source.selectOption("Practice");
  await expect(journal.miss).toContainText("Missed 2 times by then");
  await expect(journal.comesBack).toContainText(
    /Look again 2 days after this miss: due on .*2 days/,
  );
  await journal.goHome();
  await letDaysGoBy(app, 7);
  await expect(journal.dueCard).toContainText("6 for another look two or seven days after a miss");
});

test("a question is suspended, resumed and reset, and a reset is taken back", async ({
  launch,
  secondBankFolder: banksFolder,
}) => {
  const app = await launch({ banksFolder });
  const journal = new JournalPage(app.page);
  await leaveMockOpen(app);
  await letDaysGoBy(app, 2);
  const expectDue = async (count: number) => {
    await journal.goHome();
    // At first it says what was due when Home was shown last.
    await expect(journal.dueCard.getByText(/^\d+ questions?$/)).toHaveText(`${count} questions`);
    await journal.open();
  };
  await journal.open();
  await journal.button("Suspend").click();
  await expect(journal.comesBack).toContainText("Suspended: it is never due until you resume it.");
  await expectDue(5);
  await expect(journal.onlyDue).toHaveText(/5$/);
  await journal.button("Resume").click();
  await expect(journal.button("Suspend")).toBeVisible();
  await expectDue(6);
  const before = await journal.comesBack.getByRole("list").innerText();
  await journal.button("Reset").click();
  await expect(journal.comesBack).toContainText("It comes back once you miss it again.");
  await expect(journal.comesBack).toContainText("Its repetition was reset.");
  await expect(journal.onlyDue).toHaveText(/5$/);
  await inspectScreen(app, "journal-reset");
  await journal.button("Undo").click();
  await expect(journal.comesBack.getByRole("list")).toHaveText(before.split("\n").join(""));
  await expectDue(6);
  await journal.button("Practise this question").click();
  await expect(new PracticePage(app.page).heading).toHaveText("Practice: one missed question");
  await journal.back.click();
  await expect(journal.heading).toBeFocused();
});

test("the journal is gone through, noted and searched with the keyboard alone", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { keyboard } = page;
  const journal = new JournalPage(page);
  await haveSatMocks(app, 4);
  await tabTo(journal.openFromHome);
  await keyboard.press("Enter");
  await expect(journal.heading).toBeFocused();
  await keyboard.press("2");
  await journal.panel.expectCause("Misread it");
  await keyboard.press("j");
  await expect(journal.missHeading).toBeFocused();
  await keyboard.press("5");
  await journal.panel.expectCause("Guessed");
  await tabTo(journal.panel.note);
  // In the field a digit is a digit.
  await keyboard.type("12 of 30");
  await journal.panel.expectCause("Guessed");
  await expect(journal.panel.saved).toBeVisible();
  await expect(journal.entries).toHaveCount(30);
  await tabTo(journal.button("Show 30 more"), "Shift+Tab");
  await keyboard.press("Enter");
  await expect(journal.entries).toHaveCount(60);
  await keyboard.press("/");
  await expect(journal.search).toBeFocused();
  await keyboard.type("12 OF 30");
  await expect(journal.entries).toHaveCount(1);
  await keyboard.press("Escape");
  await expect(journal.entries).toHaveCount(30);
  await inspectScreen(app, "journal");
  await tabTo(journal.causes, "Shift+Tab");
  await keyboard.press("Enter");
  await expect(page.getByRole("row", { name: /^No cause yet/ })).toContainText("75");
  await tabTo(journal.takeAway);
  await keyboard.press("Enter");
  await expect(journal.button("Save as CSV")).toBeVisible();
  await inspectScreen(app, "journal-take-away");
});

test("what is listed goes on paper and into files, and no spreadsheet runs a note", async ({
  launch,
  userDataFolder,
}) => {
  const app = await launch();
  const { page } = app;
  await haveSatMocks(app, 2);
  const fileOf = (name: string) => join(userDataFolder, name);
  const journal = new JournalPage(page);
  await page.getByRole("button", { name: "Open the last result" }).click();
  // Home has a button of this name, too.
  await expect(new ResultPage(page).sentence).toBeFocused();
  await page.getByRole("button", { name: /^Error journal/ }).click();
  await expect(journal.heading).toBeFocused();
  await journal.panel.note.fill("=1+1");
  await expect(journal.panel.saved).toBeVisible();
  await journal.takeAway.click();
  const question = await journal.miss.getByRole("paragraph").nth(3).innerText();
  const paper = new PaperPage(page);
  await chooseFile(app.electronApp, fileOf("journal.pdf"));
  await paper.saveAs("A4");
  await expect(paper.news).toContainText("The PDF was saved.");
  const printed = textOf(fileOf("journal.pdf"));
  expect(printed).toContain(withoutSpaces(question));
  expect(printed).toContain("=1+1");
  expect(printed.match(/Takeaway/g)).toHaveLength(MISSES_OF_ONE);

  await chooseFile(app.electronApp, fileOf("journal.txt"));
  await journal.button("Save as text").click();
  await expect(page.getByText("The file was saved")).toBeVisible();
  expect(readFileSync(fileOf("journal.txt"), "utf8")).toContain(question);

  await journal.source.selectOption("Mocks and practice");
  await expect(page.getByText("All 39 misses, each with")).toBeVisible();
  await chooseFile(app.electronApp, fileOf("journal.csv"));
  await journal.button("Save as CSV").click();
  await expect(page.getByText("The file was saved")).toBeVisible();
  const { data } = Papa.parse<Record<string, string>>(readFileSync(fileOf("journal.csv"), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(39);
  expect(data.filter(({ note }) => note !== "").map(({ note }) => note)).toEqual(["'=1+1"]);
  expect(data.every(({ question: text, key }) => text !== "" && key !== "")).toBe(true);
});

test("before the first miss it says what will be here and leads to practice", async ({
  launch,
  secondBankFolder: banksFolder,
}) => {
  const app = await launch({ banksFolder });
  const journal = new JournalPage(app.page);
  await journal.open();
  await expect(app.page.getByRole("main")).toContainText("Nothing missed yet");
  await inspectScreen(app, "journal-nothing");
  await journal.button("Choose what to practise").click();
  await expect(new BuilderPage(app.page).heading).toBeFocused();
});

test.describe("a full disk", { tag: "@mounts" }, () => {
  test("is told of beside the note, which is kept and saved on another try", async ({
    disk,
    launch,
    secondBankFolder: banksFolder,
  }) => {
    const app = await launch({ banksFolder });
    const { panel } = new JournalPage(app.page);
    const result = await leaveMockOpen(app);
    await result.reviewMisses();
    disk.fill();
    await panel.note.fill("Kept.");
    await expect(panel.notSaved).toContainText("Not saved. The disk of this computer is full.");
    await inspectScreen(app, "review-miss-not-saved");
    disk.free();
    await panel.region.getByRole("button", { name: "Try again" }).click();
    await expect(panel.saved).toBeVisible();
    await app.kill();
    const again = await launch({ banksFolder });
    const later = new JournalPage(again.page);
    await later.open();
    await later.search.fill("kept");
    await expect(later.panel.note).toHaveValue("Kept.");
  });
});
