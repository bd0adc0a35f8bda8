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
  readonly search: Locator;
  /** How many objectives the search and the filter leave. */
  readonly shown: Locator;
  readonly nothingFound: Locator;
  readonly unreadOnly: Locator;
  /** How many notes were read, of all. */
  readonly progress: Locator;
  readonly markRead: Locator;
  readonly markNotRead: Locator;
  readonly practise: Locator;
  /** How the last practice of the objective went. */
  readonly lastPractice: Locator;
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
    this.search = page.getByRole("searchbox", { name: "Search the notes" });
    this.shown = page.getByRole("status").filter({ hasText: /objectives shown\.$/ });
    this.nothingFound = page.getByRole("note").filter({ hasText: "Show every note" });
    this.unreadOnly = page.getByRole("button", { name: /^Not read \d+$/ });
    this.progress = page.getByRole("status").filter({ hasText: /^\d+ of \d+ read$/ });
    this.markRead = page.getByRole("button", { name: "Mark as read" });
    this.markNotRead = page.getByRole("button", { name: "Mark as not read" });
    this.practise = page.getByRole("button", { name: "Practise this" });
    this.lastPractice = page.getByText(/^Last practice: /);
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
    return name.replace(/^\s*[\d.]+\s*|\s*(Not read|Read)\s*$/g, "").trim();
  }
}
