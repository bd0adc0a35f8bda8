import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { AnswerSheet } from "./answer-sheet.ts";

/** Questions each marked as soon as it is checked. */
export class PracticePage {
  readonly heading: Locator;
  readonly back: Locator;
  readonly sheet: AnswerSheet;
  readonly check: Locator;
  /** What the same button is called while nothing is answered. */
  readonly showAnswer: Locator;
  readonly verdict: Locator;
  /** Every option with your answer, the key and the reason. */
  readonly comparison: Locator;
  readonly next: Locator;
  readonly finish: Locator;
  readonly score: Locator;
  readonly results: Locator;
  readonly again: Locator;
  readonly backToGuide: Locator;
  readonly apart: Locator;
  /** Where there is a time limit. */
  readonly clock: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: /^Practice: / });
    this.back = page
      .getByRole("navigation", { name: "Back" })
      .getByRole("button", { name: "Study guide" });
    this.sheet = new AnswerSheet(page);
    this.check = main.getByRole("button", { name: "Check", exact: true });
    this.showAnswer = main.getByRole("button", { name: "Show the answer" });
    this.verdict = main
      .getByRole("paragraph")
      .filter({ hasText: /^(Your answer is (right|wrong)|You gave no answer)\./ });
    this.comparison = main.getByRole("article").getByRole("table").first();
    this.next = main.getByRole("button", { name: "Next question" });
    this.finish = main.getByRole("button", { name: "See the summary" });
    this.score = main.getByRole("heading", { level: 2, name: /^\d+ of \d+ right$/ });
    this.results = main
      .getByRole("list", { name: "The questions of this practice" })
      .getByRole("listitem");
    this.again = main.getByRole("button", { name: "Practise again" });
    this.backToGuide = main.getByRole("button", { name: "Back to the study guide" });
    this.clock = main.getByRole("timer", { name: "Time left" });
    this.apart = main.getByText("Practice is kept apart from your mocks");
  }

  /** A question by its number; the first one leaves the focus on the heading of the screen. */
  question(number: number): Locator {
    return this.#page.getByRole("heading", {
      level: 2,
      name: new RegExp(`^Question ${number} of \\d+\\. `),
    });
  }

  /** One of the words for how sure one is. */
  confidence(name: string): Locator {
    return this.#page
      .getByRole("group", { name: "How sure are you?" })
      .getByRole("button", { name, exact: true });
  }

  /** How many questions there are, as the first one says. */
  async count(): Promise<number> {
    const text = await this.#page.getByText(/^Question \d+ of \d+$/).innerText();
    return Number(text.split(" ").at(-1));
  }

  /** Waits for the verdict, and for the focus to have come with it. */
  async expectMarked(): Promise<void> {
    await expect(this.verdict).toBeVisible();
    await expect(this.verdict.locator("..")).toBeFocused();
    await expect(this.comparison).toBeVisible();
  }
}
