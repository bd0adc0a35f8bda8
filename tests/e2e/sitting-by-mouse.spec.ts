import { aifScoreRules } from "./aif-score-rules.ts";
import { checkResult } from "./check-result.ts";
import { expect, test } from "./fixtures.ts";
import { goOverReview } from "./go-over-review.ts";
import { answerByMouse, placeNext } from "./pages/answer-by-mouse.ts";
import { type QuestionKind, type ShownAnswer } from "./pages/answer-sheet.ts";
import { type ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { ReviewListPage } from "./pages/review-list-page.ts";
import { type ReviewPage } from "./pages/review-page.ts";

const QUESTION_COUNT = 65;
const SCORED_OF_DOMAINS = [10, 12, 14, 7, 7];
const FLAGGED = [3, 17, 40, 65];
/** Passed over at first; the first one is answered from the review list. */
const LEFT_OPEN = [8, 51] as const;

/** What was done at each question, by its number. Nothing here knows a key. */
interface Sitting {
  readonly answers: Map<number, ShownAnswer>;
  /** The question that got one option too few. */
  readonly partly: number;
  /** Questions at which something was taken back. */
  readonly changed: readonly number[];
}

test("a full mock can be sat, gone over and found again, all by mouse", async ({ launch }) => {
  const first = await launch();
  const home = new HomePage(first.page);
  const conditions = await home.chooseMock();
  await expect(conditions.expectations).toContainText("65 questions in 90 minutes.");
  await expect(conditions.expectations).toContainText("between 100 and 1000");
  await expect(conditions.expectations).toContainText("the pass mark is 700");
  await conditions.beginButton.click();
  await expect(conditions.beginDialog).toContainText("90 minutes for 65 questions");
  await conditions.beginDialog.getByRole("button", { name: "Not yet" }).click();
  const exam = await conditions.begin();

  const sitting = await test.step("answer every kind of question", () => sit(exam));
  const list = new ReviewListPage(first.page);
  await test.step("look over and end", () => lookOverAndEnd(list, exam, sitting));

  const result = new ResultPage(first.page);
  const domains = await test.step("read the result", () => checkResult(result, aifScoreRules));
  expect(domains.map(({ scored }) => scored)).toEqual(SCORED_OF_DOMAINS);
  expect(await result.fact("How it ended")).toBe("You ended it.");
  expect(await result.fact("Interruptions")).toBe("None.");
  await test.step("go over every question", async () => {
    const review = await result.reviewAll();
    const tally = await goOverReview(review, sitting.answers);
    expect(tally).toEqual(domains.map(({ name, right, scored }) => ({ name, right, scored })));
    await useFilters(review, sitting);
    const missCount = (await review.countOf("Wrong")) + (await review.countOf("Unanswered"));
    await review.back.click();
    const misses = await result.reviewMisses();
    await expect(misses.shown).toHaveText(`${missCount} of 65 questions`);
    await misses.back.click();
  });

  await expect(result.sentence).toBeVisible();
  const asFirstSeen = await result.main.innerText();
  await first.close();

  const second = await launch();
  const homeAgain = new HomePage(second.page);
  await expect(homeAgain.lastResult).toContainText(/An estimated \d+ of 1000/);
  await expect(homeAgain.openAttempt).toHaveCount(0);
  const history = await homeAgain.showHistory();
  await expect(history.rows).toHaveCount(1);
  await expect(history.rows).toContainText("AIF-C01");
  const resultAgain = await history.open(0);
  await expect(resultAgain.sentence).toBeVisible();
  await expect(resultAgain.main).toHaveText(asFirstSeen, { useInnerText: true });
});

/** Goes through all questions once and answers them by position, leaving a few things undone. */
async function sit(exam: ExamPage): Promise<Sitting> {
  const answers = new Map<number, ShownAnswer>();
  const met = new Set<QuestionKind>();
  const changed: number[] = [];
  let partly = 0;
  for (let number = 1; number <= QUESTION_COUNT; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    const { kind } = await exam.sheet.demand();
    const isFirst = !met.has(kind);
    if (!LEFT_OPEN.some((open) => open === number)) {
      met.add(kind);
      if (isFirst && kind === "multiple-response") {
        partly = number;
        await exam.sheet.choose(0);
      } else if (isFirst && kind === "ordering") {
        changed.push(number);
        await orderByDragging(exam);
      } else await answerByMouse(exam.sheet, number);
      if (isFirst && kind === "single-choice") {
        changed.push(number);
        await exam.sheet.choose((number + 1) % 4);
      }
    }
    if (FLAGGED.includes(number)) {
      await exam.flag.click();
      await expect(exam.flag).toHaveAttribute("aria-pressed", "true");
    }
    answers.set(number, await exam.sheet.shownAnswer());
    await exam.goOn(number === QUESTION_COUNT ? exam.toReview : exam.next);
  }
  return { answers, partly, changed };
}

/** Drags in what is asked for, then drags the last entry to the front. */
async function orderByDragging({ sheet }: ExamPage): Promise<void> {
  const { count } = await sheet.demand();
  for (let part = 0; part < count; part += 1) await placeNext(sheet, "drag");
  const { parts } = await sheet.shownAnswer();
  await sheet.placed.last().dragTo(sheet.placed.first());
  await expect(sheet.placed.last()).not.toHaveText(parts.at(-1) ?? "", { useInnerText: true });
  const { parts: moved } = await sheet.shownAnswer();
  expect(moved.toSorted()).toEqual(parts.toSorted());
}

/** Uses the review list as a last look, finishes one question from there, and ends. */
async function lookOverAndEnd(
  list: ReviewListPage,
  exam: ExamPage,
  sitting: Sitting,
): Promise<void> {
  const [finished, left] = LEFT_OPEN;
  await expect(list.heading).toBeFocused();
  await list.expectCounts({ all: 65, incomplete: 3, flagged: FLAGGED.length });
  await list.filter("Incomplete").click();
  await expect(list.rows).toHaveCount(3);
  await expect(list.row(sitting.partly)).toContainText("Partly");
  await expect(list.row(left)).toContainText("Not answered");
  await list.filter("Flagged").click();
  await expect(list.rows).toHaveText(
    FLAGGED.map((number) => new RegExp(`^${number}\\D.*Flagged$`)),
  );
  await list.filter("All").click();
  await expect(list.rows).toHaveCount(QUESTION_COUNT);

  await list.goTo(finished);
  await exam.expectQuestion(finished, QUESTION_COUNT);
  await answerByMouse(exam.sheet, finished);
  sitting.answers.set(finished, await exam.sheet.shownAnswer());
  await exam.openReviewList();
  await list.expectCounts({ all: 65, incomplete: 2, flagged: FLAGGED.length });

  const openEnds = [
    "1 question is not answered.",
    "1 answer has too few or too many parts and will count as wrong.",
    "4 questions are still flagged.",
  ];
  await list.askToEnd(...openEnds);
  await list.endDialog.getByRole("button", { name: "Go on working" }).click();
  await list.askToEnd(...openEnds);
  await list.confirmEnd();
}

async function useFilters(review: ReviewPage, { changed }: Sitting): Promise<void> {
  const counts = await Promise.all(
    ["Right", "Wrong", "Unanswered"].map((name) => review.countOf(name)),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(QUESTION_COUNT);
  // Without all three this test would have looked at less than it says.
  expect(counts).not.toContain(0);
  for (const [place, name] of ["Right", "Wrong", "Unanswered"].entries()) {
    await review.filter(name).click();
    await expect(review.shown).toHaveText(`${counts[place] ?? 0} of 65 questions`);
    await expect(review.entries).toHaveCount(counts[place] ?? 0);
    await expect(review.rail.getByRole("button", { name: new RegExp(`^${name}\\b`) })).toHaveCount(
      counts[place] ?? 0,
    );
    await review.filter(name).click();
  }
  await review.filter("Flagged").click();
  await expect(review.entries).toHaveCount(FLAGGED.length);
  // Flagged narrows what a verdict lets through; the question left open was not flagged.
  await review.filter("Unanswered").click();
  await expect(review.entries).toHaveCount(0);
  await expect(review.item).toHaveCount(0);
  await expect(review.main).toContainText("No question fits all of these filters");
  await review.clear.click();
  await expect(review.shown).toHaveText("All 65 questions");
  await review.filter("Changed").click();
  await expect(review.entries).toHaveCount(changed.length);
  for (const number of changed) await expect(review.entry(number)).toBeVisible();
  await review.clear.click();
  await review.filter("Unscored").click();
  await expect(review.entries).toHaveCount(15);
  await review.clear.click();
  await expect(review.shown).toHaveText("All 65 questions");
}
