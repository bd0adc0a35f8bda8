import { type Locator, type Page } from "@playwright/test";
import { ExamPage } from "./exam-page.ts";

/** The exam room as it is tried before an exam, and the page on the rest of it. */
export class TutorialPage {
  /** The room itself: the same as in an exam. */
  readonly room: ExamPage;
  /** What can be tried on what is on screen. */
  readonly hint: Locator;
  readonly nothingKept: Locator;
  readonly leave: Locator;
  readonly tour: Locator;
  readonly again: Locator;
  readonly done: Locator;

  constructor(page: Page) {
    this.room = new ExamPage(page);
    this.hint = page.getByRole("note", { name: "Try this" });
    this.nothingKept = page.getByRole("contentinfo").getByText("Nothing is kept");
    this.leave = page.getByRole("button", { name: "Leave the tutorial" });
    this.tour = page.getByRole("heading", { level: 1, name: "Around the questions" });
    this.again = page.getByRole("button", { name: "Go through it again" });
    this.done = page.getByRole("main").getByRole("button", { name: "Back to the conditions" });
  }
}
