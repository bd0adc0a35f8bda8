import { type Locator, type Page } from "@playwright/test";

/** Every bank that was found, with its proof. */
export class LibraryPage {
  readonly heading: Locator;
  /** What the library says when there is no bank. */
  readonly empty: Locator;
  readonly verifyByHand: Locator;
  readonly back: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "Library", exact: true });
    this.empty = page.getByRole("region", { name: "No question bank here" });
    this.verifyByHand = page.getByRole("group").getByText("Check it yourself");
    this.back = page
      .getByRole("navigation", { name: "Back" })
      .getByRole("button", { name: "Home" });
  }

  /** All that is known of a bank. */
  bank(title: string): Locator {
    return this.#page.getByRole("region", { name: title });
  }

  /** Opens the library from Home. */
  async open(): Promise<void> {
    await this.#page.getByRole("button", { name: "Library", exact: true }).click();
  }
}
