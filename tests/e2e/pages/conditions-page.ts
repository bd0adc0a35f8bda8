import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { ExamPage } from "./exam-page.ts";

/** What is read, chosen and confirmed before a mock begins. */
export class ConditionsPage {
  readonly heading: Locator;
  /** The numbers of the exam. */
  readonly expectations: Locator;
  readonly clockRules: Locator;
  readonly kinds: Locator;
  readonly allowances: Locator;
  readonly beginButton: Locator;
  readonly beginDialog: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: /^Mock exam: / });
    this.expectations = page.getByRole("region", { name: "What will happen" });
    this.clockRules = page.getByRole("region", { name: "The clock" });
    this.kinds = page.getByRole("table", { name: "Kinds of questions" });
    this.allowances = page.getByRole("radiogroup", { name: "Time allowance" });
    this.beginButton = page.getByRole("main").getByRole("button", { name: "Begin", exact: true });
    this.beginDialog = page.getByRole("alertdialog", { name: "Begin now?" });
  }

  /** Picks from a group, such as the allowances, by what it is called. */
  async choose(group: Locator, name: string): Promise<void> {
    // React Aria lays the label over its hidden input, so the label is what a mouse can hit.
    await group.locator("label").filter({ hasText: name }).click();
    await expect(group.getByRole("radio", { name })).toBeChecked();
  }

  /** Presses Begin and confirms. */
  async begin(): Promise<ExamPage> {
    await this.beginButton.click();
    await this.beginDialog.getByRole("button", { name: "Begin", exact: true }).click();
    return new ExamPage(this.#page);
  }
}
