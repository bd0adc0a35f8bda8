import { type Locator, type Page } from "@playwright/test";

/** What there is to read about each objective of an exam guide. */
export class StudyPage {
  readonly heading: Locator;
  readonly covered: Locator;
  readonly rail: Locator;
  /** The objectives that there is a note on. */
  readonly entries: Locator;
  readonly domains: Locator;
  /** The objectives that there is none on. */
  readonly withoutNote: Locator;
  /** The note that is open. */
  readonly note: Locator;
  readonly noteHeading: Locator;
  readonly tables: Locator;
  readonly references: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  readonly back: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: /^Study guide: / });
    this.covered = page.getByText(/^(A note on each of|Notes on) .*\bobjectives\.$/);
    this.rail = page.getByRole("navigation", { name: "Notes by domain" });
    this.entries = this.rail.getByRole("button");
    this.domains = this.rail.getByRole("heading", { level: 2 });
    this.withoutNote = this.rail.getByRole("listitem").filter({ hasText: "No note yet" });
    this.note = page.getByRole("article");
    this.noteHeading = this.note.getByRole("heading", { level: 2 });
    this.tables = this.note.getByRole("table");
    this.references = this.note.getByRole("region", { name: "References" });
    this.previous = page.getByRole("button", { name: "Previous note" });
    this.next = page.getByRole("button", { name: "Next note" });
    this.back = page
      .getByRole("navigation", { name: "Back" })
      .getByRole("button", { name: "Home" });
  }

  /** Opens the study guide of the only bank from Home. */
  async open(): Promise<void> {
    await this.#page
      .getByRole("region", { name: "Study guide" })
      .getByRole("button", { name: "Open the study guide" })
      .click();
  }

  /** The title of the note at a 0-based place of the rail. */
  async titleAt(place: number): Promise<string> {
    const name = await this.entries.nth(place).innerText();
    return name.replace(/^\s*[\d.]+\s*/, "").trim();
  }
}
