import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** What the chips of the review list count. */
interface ListCounts {
  readonly all: number;
  readonly incomplete: number;
  readonly flagged: number;
}

/** The look over all questions before the end. */
export class ReviewListPage {
  readonly heading: Locator;
  readonly filters: Locator;
  readonly rows: Locator;
  /** Said where a filter shows nothing. */
  readonly nothing: Locator;
  readonly endExam: Locator;
  /** Asks before the exam ends, and counts what is still open. */
  readonly endDialog: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.#page = page;
    this.heading = main.getByRole("heading", { level: 1, name: "Review before you end" });
    this.filters = main.getByRole("group", { name: "Show" });
    this.rows = main.getByRole("list", { name: "Questions" }).getByRole("listitem");
    this.nothing = main.getByRole("status");
    this.endExam = page.getByRole("contentinfo").getByRole("button", { name: "End exam" });
    this.endDialog = page.getByRole("alertdialog", { name: "End the exam?" });
  }

  filter(name: "All" | "Incomplete" | "Flagged"): Locator {
    return this.filters.getByRole("button", { name: new RegExp(`^${name} \\d+$`) });
  }

  /** The row of a question; it tells its state. */
  row(number: number): Locator {
    return this.rows.getByRole("button", { name: new RegExp(`^${number} `) });
  }

  async expectCounts({ all, incomplete, flagged }: ListCounts): Promise<void> {
    await expect(this.filters.getByRole("button")).toHaveText([
      `All ${all}`,
      `Incomplete ${incomplete}`,
      `Flagged ${flagged}`,
    ]);
  }

  async goTo(number: number): Promise<void> {
    await this.row(number).click();
  }

  /** Goes back to the question that the list was opened from. */
  async back(): Promise<void> {
    await this.#page.getByRole("button", { name: /^Back to question \d+$/ }).click();
  }

  /** Opens the dialog and waits for what it says is still open. */
  async askToEnd(...openEnds: readonly string[]): Promise<void> {
    await this.endExam.click();
    await expect(this.endDialog.getByRole("paragraph")).toHaveText([
      ...openEnds,
      "After this you cannot change any answer.",
    ]);
  }

  async confirmEnd(): Promise<void> {
    await this.endDialog.getByRole("button", { name: "End exam" }).click();
  }
}
