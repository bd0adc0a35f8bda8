import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectFocus, tabAround } from "./focus-walk.ts";
import { answerByKeyboard } from "./pages/answer-by-keyboard.ts";
import { QUESTION_KINDS } from "./pages/answer-sheet.ts";
import { ConditionsPage } from "./pages/conditions-page.ts";
import { ExamPage } from "./pages/exam-page.ts";
import { goToKind } from "./pages/go-to-kind.ts";
import { HomePage } from "./pages/home-page.ts";
import { PausePage } from "./pages/pause-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";
import { tabTo } from "./pages/tab-to.ts";

const QUESTION_COUNT = 65;

/** Presses one key after the other and expects the focus to be somewhere after each. */
async function pressEach(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expectFocus(page, key);
  }
}

/** Goes to a control and presses it, as somebody without a mouse does. */
async function pressOn(control: Locator, key = "Enter"): Promise<void> {
  const name = await control.innerText();
  await tabTo(control);
  await control.page().keyboard.press(key);
  await expectFocus(control.page(), `${key} on ${name}`);
}

/** Tab and Shift+Tab go round, past so many stops at least, and every stop is somewhere that one sees. */
async function expectRound(page: Page, least: number): Promise<void> {
  for (const key of ["Tab", "Shift+Tab"] as const) {
    const stops = await tabAround(page, key);
    expect(stops.filter(({ wrong }) => wrong !== null)).toEqual([]);
    expect(stops.length).toBeGreaterThanOrEqual(least);
  }
}

/** Opens a dialog by its button, goes round in it, and leaves it by Escape, back to the button. */
async function expectWayBack(opener: Locator, dialog: Locator, least: number): Promise<void> {
  const page = opener.page();
  await pressOn(opener);
  await expect(dialog).toBeVisible();
  await expectRound(page, least);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
}

test("Tab goes round the exam room in every kind, and the focus is seen at every stop", async ({
  launch,
}) => {
  const { page } = await launch();
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  for (const kind of QUESTION_KINDS) {
    await exam.goTo(1);
    await goToKind(exam, kind);
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors });
      await test.step(`${kind}, forced colours ${forcedColors}`, () => expectRound(page, 12));
    }
  }
});

test("every dialog of a sitting is gone round in and left by Escape, back to what opened it", async ({
  launch,
}) => {
  const { page } = await launch();
  await new HomePage(page).chooseMock();
  const conditions = new ConditionsPage(page);
  const exam = new ExamPage(page);
  const list = new ReviewListPage(page);
  await expectWayBack(conditions.beginButton, conditions.beginDialog, 2);
  await conditions.begin();
  await exam.expectQuestion(1, QUESTION_COUNT);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await expectWayBack(button("Appearance"), page.getByRole("dialog", { name: "Appearance" }), 3);
  await expectWayBack(button("Keys"), exam.keysDialog, 1);
  await expectWayBack(exam.navigator, exam.navigatorDialog, 2);
  await expectWayBack(exam.leave, exam.leaveDialog, 2);
  await goToKind(exam, "matching");
  await tabTo(exam.sheet.matches.first());
  await pressEach(page, "Enter", "ArrowDown", "Escape");
  await expect(exam.sheet.prompts.first()).toBeFocused();
  await exam.openReviewList();
  await expectWayBack(list.endExam, list.endDialog, 2);
  await page.keyboard.press("Control+g");
  await pressEach(page, "ArrowDown", "Escape");
  await expect(list.endExam).toBeFocused();
});

test("the focus is never lost in a sitting by keyboard", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await new PausePage(page).sitRelaxedMock();
  const exam = new ExamPage(page);
  const { sheet } = exam;
  await exam.expectQuestion(1, QUESTION_COUNT);

  await test.step("an answer of each kind, changed and taken back", async () => {
    for (const kind of QUESTION_KINDS) {
      await exam.goTo(1);
      await goToKind(exam, kind);
      await answerByKeyboard(page, sheet, 2);
      await expectFocus(page, kind);
      await pressEach(page, "Shift+A", "Shift+A");
      if (kind === "multiple-response") {
        await pressEach(page, "c", "d", "e");
        for (let more = await sheet.takeBacks.count(); more > 0; more -= 1)
          if ((await sheet.takeBacks.count()) > 0) await pressOn(sheet.takeBacks.first());
      }
      if (kind === "ordering") {
        await tabTo(sheet.placed.first());
        await pressEach(page, "ArrowDown");
        await pressOn(sheet.placed.nth(1).getByRole("button", { name: /^Move up: / }));
        await pressOn(sheet.placed.first().getByRole("button", { name: /^Move down: / }));
        await pressOn(sheet.placed.nth(1).getByRole("button", { name: /^Remove: / }));
        // Back to the other list: an entry of it is picked up and put down again.
        await expect(async () => {
          await pressEach(page, "Shift+Tab");
          await expect(page.getByRole("grid", { name: "Available" }).locator(":focus")).toHaveCount(
            1,
          );
        }).toPass();
        await pressEach(page, "Enter", "Escape");
      }
      if (kind === "matching")
        await pressOn(sheet.prompts.last().getByRole("button", { name: /^Clear the match / }));
    }
  });
  await test.step("study aids", async () => {
    await pressEach(page, "Control+j", "x", "Control+j", "Control+u", "ArrowRight", "Space");
    await pressEach(page, "Escape", "Control+u", "Control+u");
    await pressOn(page.getByRole("button", { name: "Note, written" }));
    await pressOn(page.getByRole("button", { name: "Close the note" }));
    await pressOn(page.getByRole("button", { name: "Note, written" }));
    await pressOn(page.getByRole("button", { name: "Note, written" }));
  });
  await test.step("on, back and about", async () => {
    await exam.goTo(2);
    await exam.seeAll();
    await pressEach(page, "Enter", "Shift+Enter", "Shift+Enter", "?", "Escape", "Control+t");
    await exam.seeAll();
    await pressOn(exam.next);
    await pressOn(page.getByRole("button", { name: "Previous" }));
    await pressEach(page, "Control+g", "ArrowRight", "Enter", "Control+d", "Control+d");
    await pressOn(exam.flag, "Space");
    await pressOn(exam.hideClock);
    await pressOn(exam.showClock);
    const pause = new PausePage(page);
    for (const pauseBy of ["button", "key"] as const) {
      if (pauseBy === "button") await pressOn(pause.pause);
      else await pressEach(page, "Control+b");
      await expect(pause.heading).toBeFocused();
      await pressOn(pause.goOn);
      await expect(exam.question).toBeFocused();
    }
  });
  await test.step("a notice that comes and goes", async () => {
    await app.advanceClock(61 * 60_000);
    await expect(exam.timeNotice(30)).toBeVisible();
    await expectFocus(page, "the notice");
    await pressOn(exam.dismissNotice);
    await expect(exam.timeNotice(30)).toBeHidden();
  });
  await test.step("the review list and the end", async () => {
    const list = new ReviewListPage(page);
    await pressEach(page, "Control+e");
    await pressOn(list.filter("Flagged"), "Space");
    await pressOn(list.filter("Incomplete"), "Space");
    await pressOn(list.rows.getByRole("button").nth(3));
    await pressEach(page, "Control+e");
    await pressOn(page.getByRole("button", { name: /^Back to question / }));
    await pressEach(page, "Control+e");
    await pressOn(list.endExam);
    await pressOn(list.endDialog.getByRole("button", { name: "End exam" }));
    await expect(new ResultPage(page).sentence).toBeFocused();
    await expectFocus(page, "the end");
  });
});
