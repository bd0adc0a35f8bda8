import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { BuilderPage } from "./pages/builder-page.ts";
import { PracticePage } from "./pages/practice-page.ts";
import { tabTo } from "./pages/tab-to.ts";
import { openRawDatabase } from "./raw-database.ts";
import { expectHistory, sitSmallMock } from "./small-mock.ts";

// Some of these look at several screens eight times over.
test.describe.configure({ timeout: 300_000 });

test("a practice is put together, draws what it counts, and stands apart from the mocks", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  const builder = new BuilderPage(page);
  const practice = new PracticePage(page);
  await builder.open();
  await expect(builder.matching).toHaveText("8 questions match.");
  await builder.expectPreset("Quick ten", 8);
  await expect(builder.preset("Missed in mocks")).toContainText("Sit a mock first.");
  await inspectScreen(app, "practice-builder-first");

  // Choices within a group add up, groups narrow each other, and each says what it would leave.
  await page.getByRole("button", { name: "What is in 1", exact: true }).click();
  await page.getByRole("button", { name: "What is in 1.1", exact: true }).click();
  await builder.place("1.1.1").check();
  await expect(builder.place("1")).toHaveJSProperty("indeterminate", true);
  await expect(builder.matching).toHaveText("2 questions match.");
  await builder.place("2").check();
  await expect(builder.matching).toHaveText("6 questions match.");
  await builder.expectCount("Single choice", 4);
  await builder.expectCount("Hard", 1);
  await builder.choice("Single choice").click();
  await expect(builder.matching).toHaveText("4 questions match.");
  await inspectScreen(app, "practice-builder");

  // A choice that leaves nothing says so and leads on.
  await builder.choice("Flagged in the last mock").click();
  await expect(builder.nothing).toContainText("fits all of your choices together");
  await inspectScreen(app, "practice-builder-nothing");
  await builder.nothing.getByRole("button", { name: "However you stand (4)" }).click();
  await expect(builder.matching).toHaveText("4 questions match.");

  await expect(builder.begin).toHaveText("Practise 4 questions");
  await builder.begin.click();
  await expect(practice.heading).toHaveText("Practice: your choice");
  expect(await practice.count()).toBe(4);
  // The answer is changed before it is checked: what stands at the check is what counts.
  await practice.sheet.choose(0);
  await practice.sheet.choose(1);
  const second = await practice.sheet.shownAnswer();
  await practice.sheet.choose(0);
  expect(await practice.sheet.shownAnswer()).not.toEqual(second);
  await practice.confidence("Unsure").click();
  await expect(practice.confidence("Unsure")).toHaveAttribute("aria-pressed", "true");
  await inspectScreen(app, "practice-confidence");
  await practice.check.click();
  await practice.expectMarked();
  for (let number = 2; number <= 4; number += 1) {
    await practice.next.click();
    await practice.showAnswer.click();
    await practice.expectMarked();
  }
  await practice.finish.click();
  await expect(practice.results).toHaveCount(4);
  await page.getByRole("button", { name: "Back to practice" }).click();

  await expect(builder.past).toHaveCount(1);
  await expect(builder.past).toContainText(/2 domains.*[01] of 4 right/s);
  await builder.expectCount("Unsure or guessed", 1);
  // What was chosen is offered again.
  await expect(builder.place("2")).toBeChecked();
  await builder.past.getByRole("button", { name: "Practise it again" }).click();
  expect(await practice.count()).toBe(4);
  await page.getByRole("navigation", { name: "Back" }).getByRole("button").click();
  // The way back from there stands at the same place.
  await expect(builder.begin).toBeVisible();
  await page.getByRole("navigation", { name: "Back" }).getByRole("button").click();
  await expectHistory(app, 0);
});

test("the presets give what they say after two mocks", async ({ launch, secondBankFolder }) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const builder = new BuilderPage(app.page);
  const practice = new PracticePage(app.page);
  await sitSmallMock(app);
  await sitSmallMock(app);
  await builder.open();
  // Each mock asked six of the eight questions, and at most one of them was answered right.
  await builder.pick(builder.lookBack, "1");
  await builder.expectPreset(/^Not seen in your last mock$/, 2);
  const missedInOne = await builder.presetCount(/^Missed in your last mock$/);
  expect(missedInOne).toBeGreaterThanOrEqual(5);
  await builder.pick(builder.lookBack, "3");
  // Fresh mocks ask what was not seen first: together they asked all eight.
  await expect(builder.preset(/^Not seen in your last 2 mocks$/)).toContainText(
    "They asked every question of this bank.",
  );
  const missed = await builder.presetCount(/^Missed in your last 2 mocks$/);
  expect(missed).toBeGreaterThanOrEqual(missedInOne);
  await inspectScreen(app, "practice-presets");
  await builder
    .preset(/^Missed in/)
    .getByRole("button")
    .click();
  await expect(practice.heading).toHaveText("Practice: Missed in your last 2 mocks");
  expect(await practice.count()).toBe(missed);
});

test("a practice whose time is up ends with what was answered by then", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  const builder = new BuilderPage(page);
  const practice = new PracticePage(page);
  await builder.open();
  await builder.pick(builder.timings, "Your own time");
  await builder.minutes.fill("0");
  await expect(builder.minutesError).toBeVisible();
  await builder.minutes.fill("2");
  await expect(builder.minutesError).toBeHidden();
  await page.clock.install();
  await builder.begin.click();
  await expect(practice.clock).toHaveText(/^0:0[12]:/);
  await inspectScreen(app, "practice-timed");
  await answerByMouse(practice.sheet, 1);
  await practice.check.click();
  // The clock stands still while the marked answer is read.
  await page.clock.fastForward("10:00");
  await expect(practice.next).toBeVisible();
  await practice.next.click();
  await answerByMouse(practice.sheet, 2);
  await page.clock.fastForward("02:00");

  await expect(page.getByRole("note").filter({ hasText: "Time is up" })).toContainText(
    "6 questions were not answered any more",
  );
  await expect(practice.results).toHaveCount(2);
  await expect(practice.score).toBeFocused();
  await inspectScreen(app, "practice-time-is-up");
  await page.getByRole("button", { name: "Back to practice" }).click();
  await expect(builder.past).toContainText(/of 2 right/);
});

test("a practice is put together, answered and rated with the keyboard alone", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  const builder = new BuilderPage(page);
  const practice = new PracticePage(page);
  await tabTo(page.getByRole("button", { name: "Choose what to practise" }));
  await page.keyboard.press("Enter");
  await expect(builder.heading).toBeFocused();
  await tabTo(page.getByRole("button", { name: "What is in 2", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(builder.place("2.1"));
  await page.keyboard.press("Space");
  await tabTo(builder.choice("Hard"));
  await page.keyboard.press("Space");
  await expect(builder.matching).toHaveText("1 question matches.");
  await tabTo(builder.begin);
  await page.keyboard.press("Enter");
  await expect(practice.heading).toBeFocused();

  await page.keyboard.press("a");
  await page.keyboard.press("s");
  await expect(practice.confidence("Sure")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("q");
  await expect(practice.confidence("Sure")).toHaveAttribute("aria-pressed", "false");
  await expect(practice.confidence("Guess")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("q");
  await expect(practice.confidence("Guess")).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("u");
  await page.keyboard.press("Enter");
  await practice.expectMarked();
  await page.keyboard.press("Enter");
  await expect(practice.score).toBeFocused();
  const database = await openRawDatabase(page);
  await expect.poll(() => database.rows("practiceAnswers")).toHaveLength(1);
  await app.kill();

  const again = await launch({ banksFolder: secondBankFolder });
  const later = new BuilderPage(again.page);
  await later.open();
  await later.choice("Hard").click();
  await later.place("2").uncheck();
  await later.expectCount("Unsure or guessed", 1);
  await expect(later.past).toContainText(/of 1 right/);
});
