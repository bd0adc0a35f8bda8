import type { Page } from "@playwright/test";
import { expect } from "../e2e/fixtures.ts";
import { ExamPage } from "../e2e/pages/exam-page.ts";
import { PausePage } from "../e2e/pages/pause-page.ts";
import { StudyAidsPage } from "../e2e/pages/study-aids-page.ts";
import type { Moment } from "./exam-truth.ts";
import type { Step } from "./action.ts";

/** When the exam's clock stopped and when it ran on again, by the clock of the harness. */
export interface PauseMoments {
  readonly began: Moment;
  readonly ended: Moment;
}

/** Does one thing to the app, as a person at the keyboard would; answers with the moments of a pause. */
export async function performStep(page: Page, step: Step): Promise<PauseMoments | null> {
  const exam = new ExamPage(page);
  switch (step.type) {
    case "press":
      await page.keyboard.press(step.key);
      return null;
    case "remove-from-order":
      await exam.sheet.order
        .getByRole("button", { name: /^Remove: / })
        .nth(step.place)
        .click();
      return null;
    case "note":
      await page.keyboard.press("Control+j");
      await new StudyAidsPage(page).noteField.fill(step.text);
      if (step.isLeft) await page.keyboard.press("Control+j");
      return null;
    case "go-to":
      await exam.goTo(step.number);
      await expectNumber(exam, step.number);
      return null;
    case "look-at-list": {
      const list = await exam.openReviewList();
      await list.goTo(step.number);
      await expectNumber(exam, step.number);
      return null;
    }
    case "pause":
      return pauseFor(page, step.restMs);
  }
}

/** Waits for a question by its number, and for the focus to have come with it. */
async function expectNumber(exam: ExamPage, number: number): Promise<void> {
  await expect(exam.question).toContainText(new RegExp(`^Question ${number} of `));
  await expect(exam.question).toBeFocused();
}

async function pauseFor(page: Page, restMs: number): Promise<PauseMoments> {
  const pause = new PausePage(page);
  const beganFromMs = performance.now();
  await page.keyboard.press("Control+b");
  await expect(pause.heading).toBeFocused();
  const beganToMs = performance.now();
  await page.waitForTimeout(restMs);
  const endedFromMs = performance.now();
  await pause.goOn.click();
  await expect(new ExamPage(page).question).toBeFocused();
  return {
    began: { fromMs: beganFromMs, toMs: beganToMs },
    ended: { fromMs: endedFromMs, toMs: performance.now() },
  };
}
