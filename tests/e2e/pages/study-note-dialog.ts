import { type Locator, type Page } from "@playwright/test";

/** The study note on the objective of a question in review. */
export class StudyNoteDialog {
  /** What opens it, on the question. */
  readonly link: Locator;
  readonly dialog: Locator;
  readonly heading: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.link = page.getByRole("article").getByRole("button", { name: /^Study note: / });
    this.dialog = page.getByRole("dialog");
    this.heading = this.dialog.getByRole("heading").first();
    this.close = this.dialog.getByRole("button", { name: "Close" });
  }
}
