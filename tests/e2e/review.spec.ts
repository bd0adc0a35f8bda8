import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { anAttemptOfEveryKind } from "../support/an-attempt-of-every-kind.ts";
import { chooseFile } from "./choose-file.ts";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import { HomePage } from "./pages/home-page.ts";
import { ReportDialog } from "./pages/report-dialog.ts";
import { ResultPage } from "./pages/result-page.ts";
import type { ReviewPage } from "./pages/review-page.ts";
import { tabTo } from "./pages/tab-to.ts";
import { putHistory, readBank } from "./put-history.ts";

const QUESTION_COUNT = 20;

// Some of these look at several screens eight times over.
test.describe.configure({ timeout: 300_000 });

/** Twenty questions, five of each kind: right, wrong, incomplete, harmed by a change, unanswered; then the same of the next kind. */
async function openReview({ page }: RunningApp): Promise<ReviewPage> {
  await expect(new HomePage(page).heading).toBeFocused();
  await putHistory(page, [anAttemptOfEveryKind(await readBank(page, "aif-c01"))]);
  await page.getByRole("button", { name: "Open the last result" }).click();
  const review = await new ResultPage(page).reviewAll();
  await expect(review.entries).toHaveCount(QUESTION_COUNT);
  return review;
}

test("every kind says in words why it was marked wrong, and how it went", async ({ launch }) => {
  const app = await launch();
  const review = await openReview(app);
  const reasons = [
    [2, /You chose [A-F]\. The key is [A-F]\..*Only the one option in the key counts\./s],
    [5, /You chose nothing\. The key is [A-F]\./],
    [7, /You chose \d of \d: .*All or nothing.*In the key: .*Missing: .*Not in the key: /s],
    [8, /You chose 1 of \d: .*Missing: /s],
    [10, /You chose none of \d\..*The key: /s],
    [12, /Your order: .*The key: .*All or nothing.*Place 1: you put [A-F], the key has [A-F]\./s],
    [13, /Your order has 2 of \d: .*Place 3: you put nothing, the key has [A-F]\./s],
    [15, /You put nothing in order\..*The key: /s],
    [17, /You matched \d of \d, none of them rightly\..*Prompt 1: you chose [A-F], the key is/s],
    [18, /You matched 1 of \d, all of them rightly\..*you chose nothing, the key is [A-F]\./s],
    [20, /You matched none of \d\./],
  ] as const;
  for (const [number, reason] of reasons) {
    await review.open(number);
    await expect(review.why.getByRole("heading")).toHaveText("Why was I marked wrong?");
    await expect(review.why).toHaveText(reason);
  }
  for (const number of [1, 6, 11, 16]) {
    await review.open(number);
    await expect(review.why.getByRole("heading")).toHaveText("Why it was marked right");
  }
  await review.open(3);
  await expect(review.went).toContainText("median of the 20 questions that you saw");
  await expect(review.went).toContainText("That is slow");
  await expect(review.went.getByRole("listitem").last()).toContainText(
    "You changed a wrong answer to a right one.",
  );
  await review.open(9);
  await expect(review.item).toContainText("Changed from right to wrong");
  await expect(review.main).toContainText("You changed 5 answers: 1 helped, 4 harmed.");
});

test("filters combine, count what they would leave, and say which of them leaves nothing", async ({
  launch,
}) => {
  const app = await launch();
  const review = await openReview(app);
  for (const [name, count] of [
    ["Right", 5],
    ["Wrong", 11],
    ["Unanswered", 4],
    ["Flagged", 4],
    ["Changed", 5],
    ["Slow", 4],
    ["Sure but wrong", 4],
    ["Unscored", 4],
  ] as const) {
    await review.expectCount(name, count);
    await review.filter(name).click();
    await expect(review.entries).toHaveCount(count);
    await review.filter(name).click();
  }
  await review.kind.selectOption("Matching (5)");
  await review.filter("Wrong").click();
  await expect(review.entries).toHaveCount(3);
  const sure = await review.countOf("Sure but wrong");
  await review.filter("Sure but wrong").click();
  await expect(review.entries).toHaveCount(sure);
  await review.meanings.click();
  await inspectScreen(app, "review-filters");
  await review.meanings.click();

  await review.filter("Flagged").click();
  await expect(review.nothing).toContainText("No question fits all of these filters");
  await inspectScreen(app, "review-nothing-left");
  await review.nothing.getByRole("button", { name: "Without “Sure but wrong” (1)" }).click();
  await expect(review.entries).toHaveCount(1);
  await expect(review.itemHeading).toBeFocused();
  await review.clear.click();
  await expect(review.search).toBeFocused();
  await expect(review.shown).toHaveText(`All ${QUESTION_COUNT} questions`);
  await review.domains.first().click();
  await expect(review.domains.first()).toHaveAttribute("aria-expanded", "false");
  await inspectScreen(app, "review-domain-closed");
});

test("a review is gone through, searched and reported from by keyboard alone", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const review = await openReview(app);
  const report = new ReportDialog(page);
  const first = await review.itemHeading.innerText();
  await page.keyboard.press("j");
  await expect(review.itemHeading).not.toHaveText(first);
  await expect(review.itemHeading).toBeFocused();
  await page.keyboard.press("k");
  await expect(review.itemHeading).toHaveText(first);

  await page.keyboard.press("/");
  await expect(review.search).toBeFocused();
  await page.keyboard.type("zzz");
  await expect(review.nothing).toContainText("“zzz” fits no question of this attempt.");
  await page.keyboard.press("Escape");
  await expect(review.entries).toHaveCount(QUESTION_COUNT);
  await page.keyboard.type("model");
  await expect.poll(() => review.entries.count()).toBeLessThan(QUESTION_COUNT);
  await expect(review.entries).not.toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(review.itemHeading).toBeFocused();
  await expect(review.item).toContainText(/model/i);
  await tabTo(review.clear, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(review.search).toBeFocused();

  await tabTo(review.filter("Unanswered"));
  await page.keyboard.press("Space");
  await expect(review.entries).toHaveCount(4);
  await tabTo(review.entries.and(page.locator("[aria-current]")));
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(review.itemHeading).toBeFocused();
  await tabTo(report.opener);
  await page.keyboard.press("Enter");
  await expect(report.dialog).toBeVisible();
  await tabTo(report.note);
  await page.keyboard.type("jk/ is no key here");
  await expect(report.text).toHaveValue(/Note:\njk\/ is no key here/);
  await page.keyboard.press("Escape");
  await expect(report.dialog).toHaveCount(0);
  await expect(report.opener).toBeFocused();
});

test("a report is copied and saved as it is shown, and a refused place is told in words", async ({
  launch,
  userDataFolder,
}) => {
  const app = await launch();
  const { page, electronApp } = app;
  const review = await openReview(app);
  const report = new ReportDialog(page);
  await review.open(7);
  await expect(review.itemHeading).toHaveText(`Question 7 of ${QUESTION_COUNT}`);
  await report.opener.click();
  await report.note.fill("Two options say the same.");
  await expect(report.text).toHaveValue(/Note:\nTwo options say the same\./);
  const text = await report.text.inputValue();
  expect(text).toMatch(/^Item: q-[a-z0-9-]+, revision \d+$/m);
  expect(text).toMatch(/^Bank: aif-c01, version \S+, revision \d+$/m);
  expect(text).toMatch(/^Bank hash \(SHA-256\): [0-9a-f]{64}$/m);
  expect(text).toMatch(/^App: Rehearsal \d+\.\d+\.\d+$/m);
  expect(text).toContain("Note:\nTwo options say the same.");
  expect(text).not.toContain(userDataFolder);
  await inspectScreen(app, "review-report");

  await report.copy.click();
  await expect(report.said.filter({ hasText: "Copied" })).toBeVisible();
  expect(await electronApp.evaluate(({ clipboard }) => clipboard.readText())).toBe(text);
  await chooseFile(electronApp, null);
  await report.save.click();
  await expect(report.said.filter({ hasText: "Not saved" })).toBeVisible();
  const file = join(userDataFolder, "report.txt");
  await chooseFile(electronApp, file);
  await report.save.click();
  await expect(report.said.filter({ hasText: "Saved." })).toBeVisible();
  expect(readFileSync(file, "utf8")).toBe(text);

  // A folder that has the name of the file.
  const taken = join(userDataFolder, "taken.txt");
  mkdirSync(taken);
  await chooseFile(electronApp, taken);
  await report.save.click();
  await expect(report.problem).toContainText("The file could not be written");
  await expect(report.note).toHaveValue("Two options say the same.");
  await inspectScreen(app, "review-report-refused");
});
