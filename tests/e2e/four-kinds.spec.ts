import { type Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { type RunningApp } from "./launch-app.ts";
import { QUESTION_KINDS } from "./pages/answer-sheet.ts";
import { placeNext } from "./pages/answer-by-mouse.ts";
import { type ExamPage } from "./pages/exam-page.ts";
import { goToKind } from "./pages/go-to-kind.ts";
import { HomePage } from "./pages/home-page.ts";

async function enter(app: RunningApp): Promise<ExamPage> {
  return new HomePage(app.page).sitMock();
}

/** Where an element begins, in px from the top left corner of the window. */
async function cornerOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error("The element is not on screen.");
  return { x: box.x, y: box.y };
}

test("every kind begins at the same place, and its options can be struck out by mouse and key", async ({
  launch,
}) => {
  const app = await launch();
  const exam = await enter(app);
  const { sheet } = exam;
  const begin = await cornerOf(exam.question);
  for (const kind of QUESTION_KINDS) {
    await exam.goTo(1);
    const number = await goToKind(exam, kind);
    expect(await cornerOf(exam.question)).toEqual(begin);
    const [first, second] = [sheet.strikes.first(), sheet.strikes.nth(1)];
    await expect(first).toHaveAttribute("aria-pressed", "false");
    await first.click();
    await expect(first).toHaveAttribute("aria-pressed", "true");
    await app.page.keyboard.press("Shift+B");
    await expect(second).toHaveAttribute("aria-pressed", "true");
    await expect(exam.spoken("B struck out")).toHaveCount(1);
    // Another question, and back: struck is struck, and nothing was answered by it.
    await exam.goOn();
    await exam.goTo(number);
    await expect(second).toHaveAttribute("aria-pressed", "true");
    expect((await sheet.shownAnswer()).parts.filter((part) => part !== "")).toEqual([]);
    await app.page.keyboard.press("Shift+A");
    await expect(first).toHaveAttribute("aria-pressed", "false");
  }
  const list = await exam.openReviewList();
  await list.expectCounts({ all: 65, incomplete: 65, flagged: 0 });
});

test("too many answers are kept, said and taken back one by one", async ({ launch }) => {
  const app = await launch();
  const exam = await enter(app);
  const { sheet } = exam;
  for (const kind of ["multiple-response", "ordering"] as const) {
    await exam.goTo(1);
    const number = await goToKind(exam, kind);
    const { count } = await sheet.demand();
    for (let part = 0; part <= count; part += 1) {
      await expect(sheet.tooMany).toHaveCount(0);
      if (kind === "ordering") await placeNext(sheet, "button");
      else await sheet.choose(part);
    }
    await expect(sheet.tooMany).toContainText(`: you ${kind === "ordering" ? "placed" : "chose"} `);
    expect((await sheet.shownAnswer()).parts).toHaveLength(count + 1);
    const list = await exam.openReviewList();
    await expect(list.row(number)).toContainText("Too many");
    await list.back();
    const { parts } = await sheet.shownAnswer();
    await expect(sheet.takeBacks).toHaveCount(count + 1);
    await sheet.takeBacks.nth(1).click();
    await expect(sheet.tooMany).toHaveCount(0);
    expect((await sheet.shownAnswer()).parts).toEqual(parts.toSpliced(1, 1));
  }
});

test("an order is made by dragging, by clicks and by typing, and no row moves away", async ({
  launch,
}) => {
  const app = await launch();
  const exam = await enter(app);
  const { sheet } = exam;
  await goToKind(exam, "ordering");
  const { count } = await sheet.demand();
  await expect(sheet.emptyPlaces).toHaveCount(count);
  const last = sheet.available.last();
  const [lastRow, title] = await Promise.all([cornerOf(last), cornerOf(sheet.order)]);

  await test.step("a double click adds one entry", async () => {
    await sheet.available
      .first()
      .getByRole("button", { name: /^Add: / })
      .dblclick();
    await expect(sheet.placed).toHaveCount(1);
    await app.page.keyboard.press("Escape");
  });
  await test.step("an entry, and then its place", async () => {
    const before = await sheet.placed.first().innerText();
    await sheet.available.first().click();
    await sheet.placed.first().click();
    await expect(sheet.placed).toHaveCount(2);
    await expect(sheet.placed.nth(1)).toHaveText(before, { useInnerText: true });
    await sheet.placed.first().click();
    await sheet.placed.nth(1).click();
    await expect(sheet.placed.first()).toHaveText(before, { useInnerText: true });
  });
  await test.step("the number of its place", async () => {
    const before = await sheet.placed.first().innerText();
    await sheet.placed.first().getByRole("textbox").fill("2");
    await app.page.keyboard.press("Enter");
    await expect(sheet.placed.nth(1)).toHaveText(before, { useInnerText: true });
  });
  await test.step("dragging in, along and out again", async () => {
    const dragged = await sheet.available.first().innerText();
    await sheet.available.first().dragTo(sheet.emptyPlaces.first());
    await expect(sheet.placed).toHaveCount(3);
    expect(dragged).toContain((await sheet.placed.nth(2).innerText()).trim());
    const before = await sheet.placed.nth(2).innerText();
    await sheet.placed.nth(2).dragTo(sheet.placed.first(), { targetPosition: { x: 80, y: 4 } });
    await expect(sheet.placed.first()).toHaveText(before, { useInnerText: true });
  });
  await test.step("the buttons of the entry", async () => {
    const before = await sheet.placed.first().innerText();
    await sheet.placed
      .first()
      .getByRole("button", { name: /^Move down: / })
      .click();
    await expect(sheet.placed.nth(1)).toHaveText(before, { useInnerText: true });
    await sheet.placed
      .nth(1)
      .getByRole("button", { name: /^Remove: / })
      .click();
    await expect(sheet.placed).toHaveCount(2);
  });
  expect(await cornerOf(last)).toEqual(lastRow);
  expect(await cornerOf(sheet.order)).toEqual(title);
});

test("a match is made by dragging, by two clicks, from the list and by two keys", async ({
  launch,
}) => {
  const app = await launch();
  const { keyboard } = app.page;
  const exam = await enter(app);
  const { sheet } = exam;
  await goToKind(exam, "matching");
  for (const match of await sheet.matches.all()) await expect(match).toHaveText("Choose a match");

  await sheet.bank.nth(1).dragTo(sheet.prompts.first());
  await expect(sheet.matches.first()).toHaveText(/^B/);
  await sheet.pair(1, 1, "option");
  await sheet.pair(1, 0, "prompt");
  await sheet.match(0, 2);
  await keyboard.press("3");
  await expect(sheet.prompts.nth(2)).toBeFocused();
  await keyboard.press("a");
  await expect(sheet.matches.nth(2)).toHaveText(/^A/);
  await expect(sheet.matches.nth(1)).toHaveText(/^A/);

  await sheet.prompts
    .nth(2)
    .getByRole("button", { name: /^Clear the match of: / })
    .click();
  await expect(sheet.matches.nth(2)).toHaveText("Choose a match");
  await expect(sheet.prompts.nth(2)).toBeFocused();
});

test("a question that goes on below says so, and is not left unseen by accident", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const exam = await enter(app);
  // A question that fits into the window as long as the text is small.
  const number = await goToKind(exam, "single-choice");
  expect(await exam.isEndInSight()).toBe(true);
  await page.evaluate(() => {
    document.documentElement.style.setProperty("--text-scale", "2");
  });
  await expect(exam.more).toBeVisible();
  // Its end was in sight before the text grew.
  await exam.next.click();
  await exam.expectQuestion(number + 1, 65);

  const begin = await cornerOf(exam.question);
  await exam.next.click();
  await expect(exam.rest).toContainText("You have not seen all of this question.");
  await expect(exam.seeRest).toBeFocused();
  expect(await cornerOf(exam.question)).toEqual(begin);
  for (let turn = 0; turn < 9 && !(await exam.isEndInSight()); turn += 1)
    await exam.rest.getByRole("button", { name: /^(See the rest|More below)$/ }).click();
  await expect(exam.rest).toHaveCount(0);
  await expect(exam.question).toBeFocused();
  await page.keyboard.press("Enter");
  await exam.expectQuestion(number + 2, 65);

  await page.keyboard.press("Enter");
  await expect(exam.seeRest).toBeFocused();
  await exam.leaveRest.click();
  await exam.expectQuestion(number + 3, 65);
  await page.keyboard.press("Shift+Enter");
  await exam.expectQuestion(number + 2, 65);
  await page.keyboard.press("Enter");
  await exam.expectQuestion(number + 3, 65);
});

test("no key press carries over to the next question, and keys show once they are used", async ({
  launch,
}) => {
  const app = await launch();
  const { keyboard } = app.page;
  const exam = await enter(app);
  await exam.expectQuestion(1, 65);
  await expect(exam.keyHints).toHaveCount(0);
  let number = 1;
  for (const key of ["Enter", "Space"]) {
    // On the button, held down for a while.
    await exam.seeAll();
    await exam.next.focus();
    for (let press = 0; press < 4; press += 1) await keyboard.down(key);
    await keyboard.up(key);
    number += 1;
    await exam.expectQuestion(number, 65);
    // On the question: only Enter goes on.
    await exam.seeAll();
    for (let press = 0; press < 4; press += 1) await keyboard.down(key);
    await keyboard.up(key);
    if (key === "Enter") number += 1;
    await exam.expectQuestion(number, 65);
  }
  await goToKind(exam, "single-choice");
  const before = await exam.question.innerText();
  await keyboard.down("a");
  await keyboard.press("Enter");
  await expect(exam.question).not.toHaveText(before, { useInnerText: true });
  await keyboard.up("a");
  await exam.openReviewList().then((list) => list.back());
  expect((await exam.sheet.shownAnswer()).parts.filter((part) => part !== "")).toEqual([]);
  await expect(exam.keyHints.filter({ hasText: "⌘" })).toHaveCount(0);
  await expect(exam.keyHints.filter({ hasText: "Ctrl+D" })).toBeVisible();
});

test("what is seen while a question is being answered", async ({ launch }) => {
  test.setTimeout(300_000);
  const app = await launch();
  const exam = await enter(app);
  const { sheet } = exam;
  await goToKind(exam, "single-choice");
  await sheet.choose(1);
  await sheet.strikes.nth(1).click();
  await sheet.strikes.nth(2).click();
  await inspectScreen(app, "answer-struck-out");
  await exam.goTo(1);
  await goToKind(exam, "multiple-response");
  const { count } = await sheet.demand();
  for (let part = 0; part <= count; part += 1) await sheet.choose(part);
  await inspectScreen(app, "answer-too-many");
  await exam.goTo(1);
  await goToKind(exam, "ordering");
  await placeNext(sheet, "button");
  await sheet.strikes.first().click();
  await sheet.available.first().click();
  await inspectScreen(app, "answer-entry-picked-up");
  await exam.goTo(1);
  await goToKind(exam, "matching");
  await sheet.pair(0, 0, "option");
  await sheet.bank.nth(1).click();
  await sheet.strikes.nth(2).click();
  await inspectScreen(app, "answer-option-picked");
});
