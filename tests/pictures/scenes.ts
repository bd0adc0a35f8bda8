import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import type { RunningApp } from "../e2e/launch-app.ts";
import { answerByMouse } from "../e2e/pages/answer-by-mouse.ts";
import { BuilderPage } from "../e2e/pages/builder-page.ts";
import { ExamPage } from "../e2e/pages/exam-page.ts";
import { HomePage } from "../e2e/pages/home-page.ts";
import { LibraryPage } from "../e2e/pages/library-page.ts";
import { PracticePage } from "../e2e/pages/practice-page.ts";
import { ReadinessPage } from "../e2e/pages/readiness-page.ts";
import { ResultPage } from "../e2e/pages/result-page.ts";
import { StudyPage } from "../e2e/pages/study-page.ts";
import { putHistory, readBank } from "../e2e/put-history.ts";
import { sitByItself } from "../support/sit-by-itself.ts";

const DAY_MS = 86_400_000;
const MOCK_COUNT = 6;
const TIME_FOR_SOME_MS = 16 * 60_000;

/** A picture, and the way to its screen from the one before. */
interface Scene {
  readonly name: string;
  readonly isDarkToo?: boolean;
  readonly show: (app: RunningApp) => Promise<void>;
}

/**
 * Six mocks, three days apart and the last one yesterday, as the rules of the app would have kept them of somebody who gets a
 * little better: the first with 58 of 100 answers right, the last with 83.
 */
async function putSixMocks(page: Page): Promise<void> {
  await new HomePage(page).heading.waitFor();
  const bank = await readBank(page, "aif-c01");
  const lastMs = Date.now() - DAY_MS;
  await putHistory(
    page,
    Array.from({ length: MOCK_COUNT }, (_, index) =>
      sitByItself(bank, {
        attemptId: randomUUID(),
        mode: { type: "standard", number: index + 1 },
        skill: 0.58 + 0.05 * index,
        startedAtMs: lastMs - (MOCK_COUNT - 1 - index) * 3 * DAY_MS,
        profile: index === 1 || index === 3 ? "relaxed" : "real-exam",
        seed: index + 1,
      }),
    ),
  );
  await new HomePage(page).lastResult.waitFor();
  await new ReadinessPage(page).openDetails.waitFor();
}

function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole("button", { name, exact: true }).first().click();
}

/** Scrolls so far that this stands near the upper edge. */
function showFrom(part: Locator): Promise<void> {
  return part.evaluate((element) => {
    window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - 24);
  });
}

async function goHome(page: Page): Promise<void> {
  await press(page, "Home");
  await new HomePage(page).heading.waitFor();
}

/** Answers its way to a question of one answer, with a flag and an open question behind it. */
async function answerSome(page: Page): Promise<void> {
  const exam = new ExamPage(page);
  for (let number = 1; number < 40; number += 1) {
    await exam.expectQuestion(number, 65);
    const { kind } = await exam.sheet.demand();
    if (number > 12 && kind === "single-choice") break;
    if (number !== 5) await answerByMouse(exam.sheet, number);
    if (number === 5 || number === 9) await exam.flag.click();
    await exam.goOn();
  }
  await exam.sheet.choose(1);
  await exam.saved.waitFor();
}

async function goToKind(page: Page, kind: "ordering" | "matching"): Promise<void> {
  const exam = new ExamPage(page);
  for (let steps = 0; steps < 65 && (await exam.sheet.demand()).kind !== kind; steps += 1)
    await exam.goOn();
  await answerByMouse(exam.sheet, 2);
  await exam.saved.waitFor();
}

/** In the order of a walk through the app. */
export const scenes: readonly Scene[] = [
  { name: "home", isDarkToo: true, show: ({ page }) => putSixMocks(page) },
  {
    name: "conditions",
    show: async ({ page }) => {
      const conditions = await new HomePage(page).chooseMock();
      await conditions.heading.waitFor();
    },
  },
  {
    name: "exam-room",
    isDarkToo: true,
    show: async ({ page, advanceClock }) => {
      await goHome(page);
      await new HomePage(page).sitMock();
      await answerSome(page);
      await advanceClock(TIME_FOR_SOME_MS);
      await page.getByText("1:13:").waitFor();
    },
  },
  { name: "exam-matching", show: ({ page }) => goToKind(page, "matching") },
  {
    name: "review-list",
    show: async ({ page }) => {
      await new ExamPage(page).openReviewList();
    },
  },
  {
    name: "result",
    isDarkToo: true,
    show: async ({ page }) => {
      await press(page, "Leave for now");
      await press(page, "Leave");
      const home = new HomePage(page);
      await home.heading.waitFor();
      await home.discard.click();
      await home.discardDialog.getByRole("button", { name: "Discard attempt" }).click();
      await home.openAttempt.waitFor({ state: "detached" });
      await press(page, "Open the last result");
      await new ResultPage(page).sentence.waitFor();
    },
  },
  {
    name: "review",
    isDarkToo: true,
    show: async ({ page }) => {
      const review = await new ResultPage(page).reviewMisses();
      await review.heading.waitFor();
      await review.kind.selectOption("multiple-response");
      await review.item.waitFor();
      await showFrom(review.itemHeading);
    },
  },
  {
    name: "trend",
    isDarkToo: true,
    show: async ({ page }) => {
      await press(page, "Result");
      await new ResultPage(page).goHome();
      await press(page, "Trend");
      await page.getByRole("heading", { level: 1, name: "Trend", exact: true }).waitFor();
    },
  },
  {
    name: "history",
    show: async ({ page }) => {
      await press(page, "History");
      await page.getByRole("heading", { level: 1, name: "History", exact: true }).waitFor();
    },
  },
  {
    name: "readiness",
    show: async ({ page }) => {
      await goHome(page);
      const readiness = new ReadinessPage(page);
      await readiness.openDetails.click();
      await readiness.heading.waitFor();
    },
  },
  {
    name: "practice-builder",
    show: async ({ page }) => {
      await goHome(page);
      const builder = new BuilderPage(page);
      await builder.open();
      await builder.heading.waitFor();
    },
  },
  {
    name: "practice",
    show: async ({ page }) => {
      await new BuilderPage(page)
        .preset(/^Weakest domain/)
        .getByRole("button")
        .click();
      const practice = new PracticePage(page);
      await practice.heading.waitFor();
      while ((await practice.sheet.demand()).kind !== "single-choice") {
        await practice.showAnswer.click();
        await practice.next.click();
      }
      await practice.sheet.choose(0);
      await practice.check.click();
      await practice.verdict.waitFor();
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
    },
  },
  {
    name: "journal",
    show: async ({ page }) => {
      await press(page, "Practice");
      await goHome(page);
      await press(page, /^Error journal/);
      await page.getByRole("heading", { level: 1, name: /^Error journal/ }).waitFor();
      await press(page, "Misread it");
      await showFrom(page.getByRole("heading", { level: 2, name: / · missed on / }));
    },
  },
  {
    name: "study-guide",
    show: async ({ page }) => {
      await goHome(page);
      const study = new StudyPage(page);
      await study.open();
      await study.noteHeading.waitFor();
    },
  },
  {
    name: "library",
    show: async ({ page }) => {
      await goHome(page);
      await new LibraryPage(page).open();
    },
  },
  {
    name: "settings",
    show: async ({ page }) => {
      await goHome(page);
      await press(page, "Settings");
      await page.getByRole("heading", { level: 1, name: "Settings", exact: true }).waitFor();
    },
  },
];
