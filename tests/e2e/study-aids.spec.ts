import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { HomePage } from "./pages/home-page.ts";
import { StudyAidsPage } from "./pages/study-aids-page.ts";

const QUESTION_COUNT = 65;
const NOTE = "Compare with the question on manuals.\nLook up: retrieval.";

test("notes, highlights and struck options outlive the move to another question, a kill and the exam", async ({
  launch,
}) => {
  const first = await launch();
  const exam = await new HomePage(first.page).sitMock();
  const aids = new StudyAidsPage(first.page);
  await exam.expectQuestion(1, QUESTION_COUNT);
  const selected = await aids.selectStart();
  await aids.highlight.click();
  await expect(aids.marks).toHaveText([selected]);
  await exam.sheet.strikes.first().click();
  await first.page.keyboard.press("Control+j");
  await expect(aids.noteField).toBeFocused();
  await aids.noteField.pressSequentially(NOTE);
  // At once: what was typed last must not be lost on the way.
  await exam.goOn();
  await exam.expectQuestion(2, QUESTION_COUNT);
  await expect(aids.marks).toHaveCount(0);
  await expect(aids.noteField).toHaveValue("");
  await expect(exam.saved).toBeVisible();
  await first.kill();

  const second = await launch();
  const resumed = await new HomePage(second.page).resumeAttempt();
  const again = new StudyAidsPage(second.page);
  await resumed.expectQuestion(2, QUESTION_COUNT);
  await resumed.navigator.click();
  await expect(
    resumed.navigatorDialog.getByRole("option", { name: /^Question 1: .*, with a note$/ }),
  ).toBeVisible();
  await second.page.keyboard.press("Escape");
  await resumed.goTo(1);
  await resumed.expectQuestion(1, QUESTION_COUNT);
  await expect(again.marks).toHaveText([selected]);
  await expect(resumed.sheet.strikes.first()).toHaveAttribute("aria-pressed", "true");
  await expect(again.note).toHaveAccessibleName("Note, written");
  await again.note.click();
  await expect(again.noteField).toHaveValue(NOTE);

  const result = await resumed.end();
  const review = await result.reviewAll();
  await review.open(1);
  await expect(review.item.getByRole("region", { name: "Your note" })).toContainText("Compare");
  await expect(review.item.getByText("Struck out by you")).toHaveCount(1);
  await expect(again.marks).toHaveText([selected]);
});

test("the keyboard highlights word by word, and a press takes a highlight away", async ({
  launch,
}) => {
  const { page } = await launch();
  const exam = await new HomePage(page).sitMock();
  const aids = new StudyAidsPage(page);
  await exam.expectQuestion(1, QUESTION_COUNT);
  await page.keyboard.press("Control+u");
  await expect(aids.words.first()).toBeFocused();
  const words = await aids.words.allInnerTexts();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Escape");
  await exam.expectQuestion(1, QUESTION_COUNT);
  await expect(aids.marks).toHaveText([words.slice(1, 3).join(" ")]);
  await aids.marks.click();
  await expect(aids.marks).toHaveCount(0);

  // By single clicks, without dragging over the text.
  await aids.highlight.click();
  await aids.words.nth(2).click();
  await aids.highlight.click();
  await expect(aids.marks).toHaveText([words[2] ?? ""]);
});

test("typing a note gives no answer and leads to no other question", async ({ launch }) => {
  const { page } = await launch();
  const exam = await new HomePage(page).sitMock();
  const aids = new StudyAidsPage(page);
  await exam.expectQuestion(1, QUESTION_COUNT);
  await aids.note.click();
  await expect(aids.noteField).toBeFocused();
  await page.keyboard.type("abc 123 ?");
  await page.keyboard.press("Enter");
  await page.keyboard.type("d");
  await expect(aids.noteField).toHaveValue("abc 123 ?\nd");
  await expect(exam.keysDialog).toBeHidden();
  expect((await exam.sheet.shownAnswer()).parts).toEqual([]);
  await aids.closeNote.click();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await expect(aids.noteField).toBeHidden();
});

test("text size and colours hold in the exam room, and after a kill before anything is drawn", async ({
  launch,
}) => {
  const first = await launch();
  const home = new StudyAidsPage(first.page);
  await expect(new HomePage(first.page).heading).toBeVisible();
  expect((await home.shownAppearance()).textPx).toBe("17px");
  await home.chooseAppearance("125 %", "Sepia");
  const chosen = await home.shownAppearance();
  expect(chosen).toEqual({ textPx: "21.25px", paper: "rgb(246, 237, 220)" });
  const exam = await new HomePage(first.page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  expect(await home.shownAppearance()).toEqual(chosen);
  await home.chooseAppearance("150 %", "High contrast");
  await expect(exam.question).toBeVisible();
  await expect(home.appearance).toBeFocused();
  // At once: left alone, Chromium would write what was chosen some seconds late.
  await first.kill();

  const second = await launch();
  // Whatever is on screen first: nothing was drawn in another size before it.
  await expect(second.page.getByRole("main")).toBeVisible();
  expect(await new StudyAidsPage(second.page).shownAppearance()).toEqual({
    textPx: "25.5px",
    paper: "rgb(0, 0, 0)",
  });
});

test("an appearance that cannot be read is the usual one", async ({ launch }) => {
  const first = await launch();
  await expect(new HomePage(first.page).heading).toBeVisible();
  await first.page.evaluate(() => {
    localStorage.setItem("rehearsal.appearance", '{"textSize":"7000"');
  });
  await first.close();
  const second = await launch();
  const aids = new StudyAidsPage(second.page);
  await expect(new HomePage(second.page).heading).toBeVisible();
  expect((await aids.shownAppearance()).textPx).toBe("17px");
  await aids.chooseAppearance("200 %");
  expect((await aids.shownAppearance()).textPx).toBe("34px");
});

test("the study aids are accessible and fit", async ({ launch }) => {
  const app = await launch();
  const exam = await new HomePage(app.page).sitMock();
  const aids = new StudyAidsPage(app.page);
  await exam.expectQuestion(1, QUESTION_COUNT);
  await aids.selectStart();
  await aids.highlight.click();
  await aids.note.click();
  await expect(aids.noteField).toBeFocused();
  await app.page.keyboard.type("A note");
  await inspectScreen(app, "note-and-highlight");
  await aids.closeNote.click();
  await aids.highlight.click();
  await inspectScreen(app, "words-to-highlight");
  await aids.highlight.click();
  await aids.appearance.click();
  await inspectScreen(app, "appearance");
});
