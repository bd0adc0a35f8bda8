import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { AnswerSheet } from "./answer-sheet.ts";
import { ResultPage } from "./result-page.ts";
import { ReviewListPage } from "./review-list-page.ts";

/** The exam room with a question on screen. */
export class ExamPage {
  /** The question itself, with its number before it. */
  readonly question: Locator;
  /** The question with everything that stands below it. */
  readonly main: Locator;
  readonly sheet: AnswerSheet;
  readonly flag: Locator;
  readonly clock: Locator;
  readonly hideClock: Locator;
  readonly showClock: Locator;
  /** Says so once every answer is on the disk. */
  readonly saved: Locator;
  readonly next: Locator;
  /** What Next is called on the last question. */
  readonly toReview: Locator;
  readonly reviewList: Locator;
  readonly navigator: Locator;
  readonly navigatorDialog: Locator;
  readonly keysDialog: Locator;
  readonly leave: Locator;
  readonly leaveDialog: Locator;
  /** Stands where the question stood once the clock has run down. */
  readonly timeIsUp: Locator;
  readonly seeResult: Locator;
  readonly dismissNotice: Locator;
  /** Lies over the lower edge while the question goes on below it. */
  readonly rest: Locator;
  readonly more: Locator;
  /** What the same button is called while it is asked whether to leave the rest unseen. */
  readonly seeRest: Locator;
  /** Leaves the question although a part of it was not in sight. */
  readonly leaveRest: Locator;
  /** The keys on the edges of buttons. */
  readonly keyHints: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const banner = page.getByRole("banner");
    const foot = page.getByRole("contentinfo");
    this.#page = page;
    this.main = page.getByRole("main");
    this.question = page.getByRole("heading", { level: 1, name: /^Question \d+ of \d+\. / });
    this.sheet = new AnswerSheet(page);
    this.flag = banner.getByRole("button", { name: "Flag", exact: true });
    this.clock = banner.getByRole("timer", { name: "Time left" });
    this.hideClock = banner.getByRole("button", { name: "Hide the clock" });
    this.showClock = banner.getByRole("button", { name: "Show the clock" });
    this.saved = foot.getByText("Saved", { exact: true });
    this.next = foot.getByRole("button", { name: "Next", exact: true });
    this.toReview = foot.getByRole("button", { name: "Review", exact: true });
    this.reviewList = foot.getByRole("button", { name: "Review list", exact: true });
    this.navigator = foot.getByRole("button", { name: "Navigator", exact: true });
    this.navigatorDialog = page.getByRole("dialog", { name: "Navigator" });
    this.keysDialog = page.getByRole("dialog", { name: "Keys" });
    this.leave = banner.getByRole("button", { name: "Leave for now" });
    this.leaveDialog = page.getByRole("alertdialog", { name: "Leave for now?" });
    this.timeIsUp = page.getByRole("heading", { level: 1, name: "Time is up" });
    this.rest = page.getByRole("group", { name: "The rest of the question" });
    this.more = this.rest.getByRole("button", { name: "More below" });
    this.seeRest = this.rest.getByRole("button", { name: "See the rest" });
    this.leaveRest = this.rest.getByRole("button", { name: "Go on" });
    this.keyHints = banner.or(foot).locator("kbd");
    this.dismissNotice = page.getByRole("button", { name: "Dismiss" });
    this.seeResult = page.getByRole("button", { name: "See your result" });
  }

  /** One of the words for how sure one is. */
  confidence(name: string): Locator {
    return this.main
      .getByRole("group", { name: "How sure are you?" })
      .getByRole("button", { name, exact: true });
  }

  /** A line about the time left. */
  timeNotice(minutes: number): Locator {
    return this.#page.getByRole("paragraph").filter({
      hasText: `The last ${minutes} minutes have begun.`,
    });
  }

  /** Words that a screen reader is told without the focus moving. */
  spoken(words: string | RegExp): Locator {
    return this.#page.getByRole("status").filter({ hasText: words });
  }

  /** Waits for the question with this number, and for the focus to have come with it. */
  async expectQuestion(number: number, count: number): Promise<void> {
    const heading = this.#page.getByRole("heading", {
      level: 1,
      name: new RegExp(`^Question ${number} of ${count}\\. `),
    });
    await expect(heading).toBeFocused();
  }

  /** The time left as the clock shows it, in seconds. */
  async secondsLeft(): Promise<number> {
    const text = await this.clock.innerText();
    return text.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
  }

  async openReviewList(): Promise<ReviewListPage> {
    await this.reviewList.click();
    const list = new ReviewListPage(this.#page);
    await expect(list.heading).toBeFocused();
    return list;
  }

  /** Waits until the room has noticed whether the end of the question is in sight, and answers with that. */
  async isEndInSight(): Promise<boolean> {
    // The browser tells observers of the same thing one after the other: before this one it has told the room's own.
    const isInSight = await this.main.locator("#question-end").evaluate(
      (end) =>
        new Promise<boolean>((resolve) => {
          const observer = new IntersectionObserver(([entry]) => {
            observer.disconnect();
            resolve(entry?.isIntersecting === true);
          });
          observer.observe(end);
        }),
    );
    await expect(this.rest).toHaveCount(isInSight ? 0 : 1);
    return isInSight;
  }

  /** Brings the end of the question into sight, so that the room lets one go on from it. */
  async seeAll(): Promise<void> {
    await this.main.evaluate((page) => {
      page.scrollTo(0, page.scrollHeight);
    });
    expect(await this.isEndInSight()).toBe(true);
  }

  /** Goes on by button, also from a question of which a part lies below the window: the room asks about that once. */
  async goOn(button = this.next): Promise<void> {
    const elsewhere = await this.#elsewhere();
    await button.click();
    await expect(elsewhere.or(this.seeRest)).toBeVisible();
    if (await this.seeRest.isVisible()) await this.leaveRest.click();
  }

  /** Goes on by key, likewise. */
  async goOnByKey(): Promise<void> {
    const elsewhere = await this.#elsewhere();
    await this.#page.keyboard.press("Enter");
    await expect(elsewhere.or(this.seeRest)).toBeVisible();
    if (!(await this.seeRest.isVisible())) return;
    await expect(this.seeRest).toBeFocused();
    await this.#page.keyboard.press("Tab");
    await expect(this.leaveRest).toBeFocused();
    await this.#page.keyboard.press("Enter");
  }

  /** Ends the exam from wherever one is in it, by way of the review list. */
  async end(): Promise<ResultPage> {
    const list = await this.openReviewList();
    await list.endExam.click();
    await list.confirmEnd();
    const result = new ResultPage(this.#page);
    await expect(result.sentence).toBeVisible();
    return result;
  }

  /** Goes to a question by its number in the navigator. */
  async goTo(number: number): Promise<void> {
    await this.navigator.click();
    await this.navigatorDialog
      .getByRole("option", { name: new RegExp(`^Question ${number}: `) })
      .click();
    await expect(this.navigatorDialog).toHaveCount(0);
    await expect(this.#page.getByRole("heading", { level: 1 })).toContainText(
      new RegExp(`^\\s*Question ${number} of `),
    );
  }

  /** The heading of whatever comes after the question on screen. */
  async #elsewhere(): Promise<Locator> {
    const [place = ""] = (await this.question.innerText()).split(".", 1);
    return this.#page.getByRole("heading", { level: 1, name: new RegExp(`^(?!${place}\\.)`) });
  }
}
