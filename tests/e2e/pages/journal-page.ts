import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** The error journal: every miss, why, and when it comes back. */
export class JournalPage {
  /** Home's card of what comes back today. */
  readonly dueCard: Locator;
  readonly practiseDue: Locator;
  readonly openFromHome: Locator;
  readonly heading: Locator;
  readonly back: Locator;
  readonly search: Locator;
  readonly cause: Locator;
  readonly source: Locator;
  readonly onlyDue: Locator;
  /** Says how many misses are listed. */
  readonly shown: Locator;
  readonly entries: Locator;
  readonly causes: Locator;
  /** The miss that is open. */
  readonly miss: Locator;
  readonly missHeading: Locator;
  readonly comesBack: Locator;
  readonly takeAway: Locator;
  readonly panel: MissPanel;
  readonly #page: Page;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.#page = page;
    this.dueCard = page.getByRole("region", { name: "Due today" });
    this.practiseDue = this.dueCard.getByRole("button", { name: /^Practise / });
    this.openFromHome = this.dueCard.getByRole("button", { name: "Error journal" });
    this.heading = main.getByRole("heading", { level: 1, name: /^Error journal: / });
    this.back = page.getByRole("navigation", { name: "Back" }).getByRole("button");
    this.search = main.getByRole("searchbox", { name: "Search questions and notes" });
    this.cause = main.getByRole("search").getByLabel("Cause");
    this.source = main.getByLabel("Missed in", { exact: true });
    this.onlyDue = main.getByRole("button", { name: /^Due today \d+$/ });
    this.shown = main.getByRole("status").filter({ hasText: /miss(es)?( shown)?\.$/ });
    this.entries = main
      .getByRole("navigation", { name: "Misses, newest first" })
      .getByRole("button", { name: /^(Wrong|Left unanswered): / });
    this.causes = main.locator("summary").filter({ hasText: "Why you missed" });
    this.miss = main.getByRole("article");
    this.missHeading = this.miss.getByRole("heading", { level: 2 });
    this.comesBack = this.miss.getByRole("region", { name: "When it comes back" });
    this.takeAway = main.getByText("Print or save these misses");
    this.panel = new MissPanel(page);
  }

  /** Opens it from Home. */
  async open(): Promise<void> {
    await this.openFromHome.click();
    await expect(this.heading).toBeFocused();
  }

  async goHome(): Promise<void> {
    await this.back.click();
    await expect(this.#page.getByRole("heading", { level: 1, name: "Home" })).toBeFocused();
  }

  button(name: string): Locator {
    return this.#page.getByRole("main").getByRole("button", { name, exact: true });
  }
}

/** Asks why a question was missed, in the journal and in the review. */
export class MissPanel {
  readonly region: Locator;
  readonly note: Locator;
  readonly saved: Locator;
  readonly notSaved: Locator;

  constructor(page: Page) {
    this.region = page.getByRole("region", { name: "Why did you miss it?" });
    this.note = this.region.getByRole("textbox", { name: "Your note" });
    this.saved = this.region.getByText("Saved", { exact: true });
    this.notSaved = this.region.getByRole("alert");
  }

  cause(name: string): Locator {
    return this.region.getByRole("button", { name, exact: true });
  }

  async expectCause(name: string): Promise<void> {
    await expect(this.cause(name)).toHaveAttribute("aria-pressed", "true");
  }
}
