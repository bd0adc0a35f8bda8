import type { Locator, Page } from "@playwright/test";

/** What Settings offers to take along to other programs. */
export class ExportCards {
  readonly results: Locator;
  readonly saveMocks: Locator;
  readonly saveAnswers: Locator;
  readonly saveResults: Locator;
  readonly anki: Locator;
  readonly saveAnki: Locator;

  constructor(page: Page) {
    this.results = page.getByRole("region", { name: "Results for other programs" });
    this.saveMocks = this.results.getByRole("button", { name: "Save mocks as CSV" });
    this.saveAnswers = this.results.getByRole("button", { name: "Save answers as CSV" });
    this.saveResults = this.results.getByRole("button", { name: "Save both as JSON" });
    this.anki = page.getByRole("region", { name: "Missed questions for Anki" });
    this.saveAnki = this.anki.getByRole("button", { name: "Save for Anki" });
  }

  /** One of the choices of what to save for Anki. */
  choice(name: string): Locator {
    return this.anki.getByRole("radio", { name });
  }
}
