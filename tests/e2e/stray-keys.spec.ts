import { mulberry32 } from "../../shared/lib/random.ts";
import { expect, test } from "./fixtures.ts";
import { ConditionsPage } from "./pages/conditions-page.ts";
import { ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";

const QUESTION_COUNT = 65;
const PRESSES = 300;
const LOOK_EVERY = 20;
/** Every key of the room, and those that lose the page in a browser. */
const KEYS: readonly string[] = [
  ..."a b c d e f g h 1 2 3 4 5 6 7 8 9 ?".split(" "),
  ...["A", "B", "C", "1", "2", "Enter"].map((key) => `Shift+${key}`),
  ...["d", "g", "e", "t", "j", "u", "b", "r", "w"].map((key) => `Control+${key}`),
  ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageDown"],
  ...["Enter", "Enter", "Enter", "Escape", "Escape", "Space", "Space"],
  ...["Backspace", "Delete", "F5", "Alt+ArrowLeft"],
];

for (const seed of [3, 20_261_123])
  test(`${PRESSES} stray presses end no exam and lose no page, seed ${seed}`, async ({
    launch,
  }) => {
    const { page } = await launch();
    const exam = await new HomePage(page).sitMock();
    await exam.expectQuestion(1, QUESTION_COUNT);
    await page.evaluate(() => {
      Reflect.set(window, "isStillHere", true);
    });
    const random = mulberry32(seed);
    const pressed: string[] = [];
    for (let press = 1; press <= PRESSES; press += 1) {
      const key = KEYS[Math.floor(random() * KEYS.length)] ?? "Enter";
      pressed.push(key);
      await page.keyboard.press(key);
      if (press % LOOK_EVERY !== 0) continue;
      const isStillHere = await page.evaluate(
        () =>
          Reflect.has(window, "isStillHere") && document.querySelector("[role='timer']") !== null,
      );
      expect(isStillHere, `after ${pressed.join(" ")}`).toBe(true);
    }
    const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
    if ((await dialog.count()) > 0) await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(exam.navigator).toBeVisible();
  });

test("a key held down begins, moves on, flags and ends no more than once", async ({ launch }) => {
  const { page } = await launch();
  const { keyboard } = page;
  const holdDown = async (key: string) => {
    for (let press = 0; press < 20; press += 1) await keyboard.down(key);
    await keyboard.up(key);
  };
  await new HomePage(page).chooseMock();
  const conditions = new ConditionsPage(page);
  const exam = new ExamPage(page);
  await conditions.beginButton.focus();
  await holdDown("Enter");
  await expect(conditions.beginDialog).toBeVisible();
  await conditions.beginDialog.getByRole("button", { name: "Begin" }).focus();
  await holdDown("Enter");
  await exam.expectQuestion(1, QUESTION_COUNT);
  await exam.seeAll();
  await holdDown("Enter");
  await exam.expectQuestion(2, QUESTION_COUNT);
  await keyboard.down("Control");
  await holdDown("d");
  await keyboard.up("Control");
  await expect(exam.flag).toHaveAttribute("aria-pressed", "true");

  const list = await exam.openReviewList();
  for (const key of ["Enter", "Space"]) {
    await list.endExam.focus();
    await holdDown(key);
    await expect(list.endDialog).toBeVisible();
    await keyboard.press("Escape");
    await expect(list.endExam).toBeFocused();
  }
});
