import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { QUESTION_KINDS } from "./pages/answer-sheet.ts";
import { goToKind } from "./pages/go-to-kind.ts";
import { HomePage } from "./pages/home-page.ts";

const QUESTION_COUNT = 65;
const MOST_MS = 200;
const MOST_WHEN_REDUCED_MS = 10;

/** The longest that anything on the page takes to change its looks, by computed style, in ms. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const longest = (durations: string): number =>
      Math.max(...durations.split(",").map((text) => parseFloat(text) * 1000));
    const styles = [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].map((part) => getComputedStyle(element, part)),
    );
    return Math.max(
      ...styles.map(({ transitionDuration, animationDuration, scrollBehavior }) =>
        scrollBehavior === "smooth"
          ? Infinity
          : Math.max(longest(transitionDuration), longest(animationDuration)),
      ),
    );
  });
}

test("nothing in the exam room moves for longer than 200 ms, and nothing at all where that is wished", async ({
  launch,
}) => {
  const { page } = await launch();
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  const longest: number[] = [];
  const expectCalm = async () => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    longest.push(await longestMotion(page));
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await longestMotion(page)).toBeLessThanOrEqual(MOST_WHEN_REDUCED_MS);
  };
  for (const kind of QUESTION_KINDS) {
    await exam.goTo(1);
    await goToKind(exam, kind);
    await expectCalm();
  }
  await exam.sheet.matches.first().click();
  await expect(exam.sheet.offers.first()).toBeVisible();
  await expectCalm();
  await page.keyboard.press("Escape");
  await exam.navigator.click();
  await expect(exam.navigatorDialog).toBeVisible();
  await expectCalm();
  await page.keyboard.press("Escape");
  const list = await exam.openReviewList();
  await list.endExam.click();
  await expect(list.endDialog).toBeVisible();
  await expectCalm();
  expect(Math.max(...longest)).toBeLessThanOrEqual(MOST_MS);
  // Else it was not the movement that was looked at.
  expect(Math.max(...longest)).toBeGreaterThan(0);
});
