import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { ConditionsPage } from "./conditions-page.ts";
import { ExamPage } from "./exam-page.ts";
import { HistoryPage } from "./history-page.ts";

/** Home: what is under way, a new mock, where one stands. */
export class HomePage {
  readonly heading: Locator;
  readonly startMock: Locator;
  readonly lastResult: Locator;
  readonly openHistory: Locator;
  /** The card of an attempt that has not ended. */
  readonly openAttempt: Locator;
  /** What was found beside the database and is to be decided about. */
  readonly found: Locator;
  readonly recover: Locator;
  readonly leaveFound: Locator;
  readonly discardFound: Locator;
  /** Offers a backup where the history is empty. */
  readonly lostHistory: Locator;
  readonly resume: Locator;
  readonly discard: Locator;
  /** Asks before an attempt goes for good. */
  readonly discardDialog: Locator;
  /** The banks and how far they can be trusted. */
  readonly foot: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "Home", exact: true });
    this.startMock = page
      .getByRole("region", { name: "Mock exam" })
      .getByRole("button", { name: "Start a mock" });
    this.lastResult = page.getByRole("region", { name: "Last result" });
    this.openHistory = page.getByRole("button", { name: "History", exact: true });
    this.openAttempt = page.getByRole("region", { name: /mock under way$/ });
    this.found = page.getByRole("note", {
      name: /^Warning: (We found|\d+ steps?|An answer journal)/,
    });
    this.recover = this.found.getByRole("button", { name: "Recover" });
    this.leaveFound = this.found.getByRole("button", { name: "Leave for now" });
    this.discardFound = this.found.getByRole("button", { name: "Discard" });
    this.lostHistory = page.getByRole("region", { name: /^Your history is empty/ });
    this.resume = this.openAttempt.getByRole("button", { name: "Continue" });
    this.discard = this.openAttempt.getByRole("button", { name: "Discard" });
    this.discardDialog = page.getByRole("alertdialog", { name: "Discard this attempt?" });
    this.foot = page.getByRole("contentinfo");
  }

  async chooseMock(): Promise<ConditionsPage> {
    await this.startMock.click();
    const conditions = new ConditionsPage(this.#page);
    await expect(conditions.heading).toBeVisible();
    return conditions;
  }

  /** Starts the first mock on offer, as it is offered. */
  async sitMock(): Promise<ExamPage> {
    const conditions = await this.chooseMock();
    return conditions.begin();
  }

  async resumeAttempt(): Promise<ExamPage> {
    await this.resume.click();
    return new ExamPage(this.#page);
  }

  async showHistory(): Promise<HistoryPage> {
    await this.openHistory.click();
    const history = new HistoryPage(this.#page);
    await expect(history.heading).toBeVisible();
    return history;
  }
}
