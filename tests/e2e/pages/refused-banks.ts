import { type Locator, type Page } from "@playwright/test";

/** What Home and the library say of banks that were not opened. */
export class RefusedBanks {
  readonly notices: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.notices = page.getByRole("note", { name: /^Problem: / });
  }

  /** The notice of one file. */
  of(fileName: string): Locator {
    return this.notices.filter({ has: this.#page.getByText(fileName, { exact: true }) });
  }
}
