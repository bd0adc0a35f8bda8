import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { ResultPage } from "./result-page.ts";

/** Every finished attempt, in pages. */
export class HistoryPage {
  readonly heading: Locator;
  readonly rows: Locator;
  /** What stands in the place of the table before the first mock. */
  readonly nothing: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "History", exact: true });
    this.rows = page
      .getByRole("table", { name: "Your finished mock exams" })
      .getByRole("row")
      .filter({ has: page.getByRole("cell") });
    this.nothing = page.getByRole("region", { name: "No finished mock yet" });
  }

  /** Waits for so many rows, or for the words that stand there instead. */
  async expectCount(count: number): Promise<void> {
    if (count === 0) await expect(this.nothing).toBeVisible();
    await expect(this.rows).toHaveCount(count);
  }

  /** Opens the result in the row at a 0-based place. */
  async open(place: number): Promise<ResultPage> {
    await this.rows
      .nth(place)
      .getByRole("button", { name: /^Open the result of / })
      .click();
    return new ResultPage(this.#page);
  }
}
