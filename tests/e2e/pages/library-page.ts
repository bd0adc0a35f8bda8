import { type Locator, type Page } from "@playwright/test";

/** Every bank that was found, with its proof. */
export class LibraryPage {
  readonly heading: Locator;
  /** What the library says when there is no bank. */
  readonly empty: Locator;
  readonly verifyByHand: Locator;
  readonly back: Locator;
  readonly install: Locator;
  /** What a chosen file holds, before it is taken. */
  readonly offer: Locator;
  /** Says that a bank was installed. */
  readonly installed: Locator;
  readonly publishers: Locator;
  /** Asks before a decision about a publisher. */
  readonly question: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "Library", exact: true });
    this.empty = page.getByRole("region", { name: "No question bank here" });
    this.verifyByHand = page.getByRole("group").getByText("Check it yourself");
    this.back = page
      .getByRole("navigation", { name: "Back" })
      .getByRole("button", { name: "Home" });
    this.install = page.getByRole("button", { name: "Install a bank…" });
    this.offer = page.getByRole("dialog");
    this.installed = page.getByRole("status").filter({ hasText: "is installed" });
    this.publishers = page.getByRole("region", { name: "Publishers" });
    this.question = page.getByRole("alertdialog");
  }

  /** Everything about one publisher. */
  publisher(name: string): Locator {
    return this.publishers.getByRole("group", { name });
  }

  /** Presses a button of a publisher and confirms what is asked. */
  async decide(name: string, decision: string, confirmation: string): Promise<void> {
    await this.publisher(name).getByRole("button", { name: decision }).click();
    await this.question.getByRole("button", { name: confirmation }).click();
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
