import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";
import { tabTo } from "./pages/tab-to.ts";

const KIND_COUNT = 4;

test("the tutorial lets every kind be tried in the real room and keeps nothing", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const home = new HomePage(page);
  const conditions = await home.chooseMock();
  await conditions.choose(conditions.ways, "Fresh mock");
  await conditions.choose(conditions.allowances, "Twice the time");
  const tutorial = await conditions.tryKinds();
  const { room } = tutorial;
  const kinds = new Set<string>();
  const hints = new Set<string>();
  for (let number = 1; number <= KIND_COUNT; number += 1) {
    await room.expectQuestion(number, KIND_COUNT);
    await expect(tutorial.nothingKept).toBeVisible();
    await expect(room.clock).toBeHidden();
    await expect(room.saved).toBeHidden();
    hints.add(await tutorial.hint.innerText());
    kinds.add((await room.sheet.demand()).kind);
    await answerByMouse(room.sheet, number);
    if (number === 2) await room.flag.click();
    await (number === KIND_COUNT ? room.toReview : room.next).click();
  }
  expect(kinds.size).toBe(KIND_COUNT);
  expect(hints.size).toBe(KIND_COUNT);
  const list = new ReviewListPage(page);
  await list.expectCounts({ all: KIND_COUNT, incomplete: 0, flagged: 1 });
  await list.endExam.click();
  await list.confirmEnd();
  await expect(tutorial.tour).toBeFocused();
  await tutorial.done.click();

  await expect(conditions.heading).toBeFocused();
  await expect(conditions.ways.getByRole("radio", { name: /^Fresh mock/ })).toBeChecked();
  await expect(conditions.allowances.getByRole("radio", { name: /^Twice/ })).toBeChecked();
  await page.reload();
  await expect(home.heading).toBeFocused();
  await expect(home.openAttempt).toHaveCount(0);
  await (await home.showHistory()).expectCount(0);
});

test("the tutorial can be gone through and left by keyboard alone", async ({ launch }) => {
  const { page } = await launch();
  const conditions = await new HomePage(page).chooseMock();
  const tutorial = await conditions.tryKinds();
  const { room } = tutorial;
  const { keyboard } = page;
  await room.expectQuestion(1, KIND_COUNT);
  await keyboard.press("b");
  await expect(room.sheet.options.nth(1)).toBeChecked();
  await keyboard.press("Control+d");
  await expect(room.flag).toHaveAttribute("aria-pressed", "true");
  await keyboard.press("Enter");
  await room.expectQuestion(2, KIND_COUNT);
  for (const key of ["a", "2", "c"]) await keyboard.press(key);
  await expect(room.spoken(/Choose two: you chose three/)).toBeVisible();
  await keyboard.press("?");
  await expect(room.keysDialog).toBeVisible();
  await keyboard.press("Escape");
  await expect(room.keysDialog).toBeHidden();
  await keyboard.press("Enter");
  await room.expectQuestion(3, KIND_COUNT);
  await tabTo(tutorial.leave, "Shift+Tab");
  await keyboard.press("Enter");
  await expect(conditions.heading).toBeFocused();
});

test("the tutorial on every screen and size", async ({ launch }) => {
  test.setTimeout(300_000);
  const app = await launch();
  const { page } = app;
  const conditions = await new HomePage(page).chooseMock();
  const tutorial = await conditions.tryKinds();
  for (let number = 1; number <= KIND_COUNT; number += 1) {
    await tutorial.room.expectQuestion(number, KIND_COUNT);
    await inspectScreen(app, `tutorial-${number}`);
    await (number === KIND_COUNT ? tutorial.room.toReview : tutorial.room.next).click();
  }
  const list = new ReviewListPage(page);
  await list.endExam.click();
  await list.confirmEnd();
  await inspectScreen(app, "tutorial-tour");
});
