import { expect } from "./fixtures.ts";
import type { RunningApp } from "./launch-app.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";

const QUESTION_COUNT = 6;

/** Sits a mock of TEA-101, answers its first question, ends it and comes back to Home. */
export async function sitSmallMock({ page }: RunningApp): Promise<void> {
  const home = new HomePage(page);
  const exam = await home.sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  await answerByMouse(exam.sheet, 1);
  await expect(exam.saved).toBeVisible();
  const result = await exam.end();
  await expect(result.sentence).toBeFocused();
  await result.goHome();
  await expect(home.heading).toBeFocused();
}

/** Expects so many attempts in the history; begins and ends on Home. */
export async function expectHistory({ page }: RunningApp, count: number): Promise<void> {
  const home = new HomePage(page);
  const history = await home.showHistory();
  await history.expectCount(count);
  await page.getByRole("button", { name: "Home", exact: true }).click();
  await expect(home.heading).toBeFocused();
}
