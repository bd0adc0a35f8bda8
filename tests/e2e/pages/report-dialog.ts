import { type Locator, type Page } from "@playwright/test";

/** Makes a text about a question for its publisher. */
export class ReportDialog {
  readonly opener: Locator;
  readonly dialog: Locator;
  readonly note: Locator;
  readonly text: Locator;
  readonly copy: Locator;
  readonly save: Locator;
  /** Says what came of copying and saving. */
  readonly said: Locator;
  readonly problem: Locator;

  constructor(page: Page) {
    this.opener = page.getByRole("button", { name: "Report this item" });
    this.dialog = page.getByRole("dialog", { name: "Report this item" });
    this.note = this.dialog.getByRole("textbox", { name: "What is wrong with it?" });
    this.text = this.dialog.getByRole("textbox", { name: "The text" });
    this.copy = this.dialog.getByRole("button", { name: "Copy the report" });
    this.save = this.dialog.getByRole("button", { name: "Save …" });
    this.said = this.dialog.getByRole("status");
    this.problem = this.dialog.getByRole("alert");
  }
}
