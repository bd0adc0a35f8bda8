import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { ExamPage } from "./exam-page.ts";
import { TutorialPage } from "./tutorial-page.ts";

/** What is read, tried, chosen and confirmed before a mock begins. */
export class ConditionsPage {
  readonly heading: Locator;
  /** The numbers of the exam. */
  readonly expectations: Locator;
  readonly clockRules: Locator;
  readonly kinds: Locator;
  /** Standard, fresh, random or by form code. */
  readonly ways: Locator;
  readonly standardMocks: Locator;
  readonly profiles: Locator;
  readonly allowances: Locator;
  /** Whether it is asked how sure one is: in a relaxed mock alone. */
  readonly confidence: Locator;
  /** The code of the random mock on offer. */
  readonly randomCode: Locator;
  readonly drawAnother: Locator;
  readonly copyCode: Locator;
  /** Says in words whether copying worked. */
  readonly copied: Locator;
  /** Where a code is typed in. */
  readonly codeField: Locator;
  /** What is wrong with it. */
  readonly codeError: Locator;
  readonly beginButton: Locator;
  readonly beginDialog: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: /^Mock exam: / });
    this.expectations = page.getByRole("region", { name: "What will happen" });
    this.clockRules = page.getByRole("region", { name: "The clock" });
    this.kinds = page.getByRole("table", { name: "Kinds of questions" });
    this.ways = page.getByRole("radiogroup", { name: "Which mock" });
    this.standardMocks = page.getByRole("radiogroup", { name: "Standard mocks" });
    this.profiles = page.getByRole("radiogroup", { name: "Conditions" });
    this.confidence = page.getByRole("radiogroup", { name: "How sure you are" });
    this.allowances = page.getByRole("radiogroup", { name: "Time allowance" });
    this.randomCode = page.getByRole("textbox", { name: "Form code of this random mock" });
    this.drawAnother = main.getByRole("button", { name: "Draw another" });
    this.copyCode = main.getByRole("button", { name: "Copy the form code" });
    this.copied = main.getByRole("status");
    this.codeField = page.getByRole("textbox", { name: "Form code", exact: true });
    this.codeError = main.getByRole("alert");
    this.beginButton = main.getByRole("button", { name: "Begin", exact: true });
    this.beginDialog = page.getByRole("alertdialog", { name: "Begin now?" });
  }

  /** Picks from a group, such as the allowances, by what it is called. */
  async choose(group: Locator, name: string): Promise<void> {
    // React Aria lays the label over its hidden input, so the label is what a mouse can hit.
    await group.locator("label").filter({ hasText: name }).click();
    await expect(group.getByRole("radio", { name })).toBeChecked();
  }

  /** Goes through the conditions as they are and lets a mock of that form code begin. */
  async beginByCode(code: string): Promise<ExamPage> {
    await this.choose(this.ways, "By form code");
    await this.codeField.fill(code);
    return this.begin();
  }

  /** Opens the tutorial and waits for its first question. */
  async tryKinds(): Promise<TutorialPage> {
    await this.#page.getByRole("button", { name: /^Try the / }).click();
    return new TutorialPage(this.#page);
  }

  /** Presses Begin and confirms. */
  async begin(): Promise<ExamPage> {
    await this.beginButton.click();
    await this.beginDialog.getByRole("button", { name: "Begin", exact: true }).click();
    return new ExamPage(this.#page);
  }
}
