import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { type QuestionKind } from "./answer-sheet.ts";
import { seenText } from "./seen-text.ts";

/** What the review shows of one question, in the words of its options, entries or matches. */
export interface ShownComparison {
  readonly yours: readonly string[];
  readonly key: readonly string[];
  /** The reason beside each option, entry or prompt. */
  readonly reasons: readonly string[];
}

/** What the rail says of a question. */
export interface EntryState {
  readonly verdict: "Right" | "Wrong" | "Unanswered";
  readonly isUnscored: boolean;
}

/** A finished attempt, question by question. */
export class ReviewPage {
  readonly main: Locator;
  readonly heading: Locator;
  readonly filters: Locator;
  /** Says how many questions are listed. */
  readonly shown: Locator;
  readonly search: Locator;
  readonly kind: Locator;
  readonly place: Locator;
  readonly clear: Locator;
  /** What the filters go by. */
  readonly meanings: Locator;
  /** Stands where the questions would be while the filters leave none. */
  readonly nothing: Locator;
  readonly rail: Locator;
  readonly entries: Locator;
  /** The domains, which open and close. */
  readonly domains: Locator;
  /** The question that is open. */
  readonly item: Locator;
  readonly itemHeading: Locator;
  readonly comparison: Locator;
  readonly why: Locator;
  readonly went: Locator;
  readonly takeaway: Locator;
  readonly references: Locator;
  readonly back: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.#page = page;
    this.main = main;
    this.heading = main.getByRole("heading", { level: 1, name: /^Review: / });
    this.filters = main.getByRole("group", { name: "Show" });
    this.shown = main.getByRole("status").filter({ hasText: /questions?$/ });
    this.search = main.getByRole("searchbox", { name: "Search the questions" });
    this.kind = this.filters.getByLabel("Kind");
    this.place = this.filters.getByLabel("Domain or task");
    // Where the filters leave nothing, the note offers the same once more.
    this.clear = main.getByRole("button", { name: "Clear all filters" }).first();
    this.meanings = main.getByText("What these mean");
    this.nothing = main.getByRole("note");
    this.rail = main.getByRole("navigation", { name: "Questions by domain" });
    this.entries = this.rail.getByRole("button", { name: /: question \d+ / });
    this.domains = this.rail.getByRole("button", { name: /^\d+ / });
    this.item = main.getByRole("article");
    this.itemHeading = this.item.getByRole("heading", { level: 2 });
    this.comparison = this.item.getByRole("table");
    this.why = this.item.getByRole("region", {
      name: /^(Why it was marked right|Why was I marked wrong\?)$/,
    });
    this.went = this.item.getByRole("region", { name: "How it went" });
    this.takeaway = this.item.getByRole("region", { name: "Takeaway" });
    this.references = this.item.getByRole("region", { name: "References" });
    this.back = page
      .getByRole("navigation", { name: "Back" })
      .getByRole("button", { name: "Result" });
  }

  filter(name: string): Locator {
    return this.filters.getByRole("button", { name: new RegExp(`^${name} \\d+$`) });
  }

  async expectCount(name: string, count: number): Promise<void> {
    await expect(this.filter(name)).toHaveAccessibleName(`${name} ${count}`);
  }

  /** How many questions a filter says that it would show. */
  async countOf(name: string): Promise<number> {
    return Number(/\d+$/.exec(await this.filter(name).innerText())?.[0]);
  }

  /** The rail's entry of a question; its name begins with the verdict. */
  entry(number: number): Locator {
    return this.rail.getByRole("button", { name: new RegExp(`: question ${number} `) });
  }

  /** Reads the state of a question off the name of its entry: "Wrong, flagged: question 3 …". */
  async entryState(number: number): Promise<EntryState> {
    const name = (await this.entry(number).getAttribute("aria-label")) ?? "";
    const [verdict, ...marks] = name.slice(0, name.indexOf(":")).split(", ");
    if (verdict !== "Right" && verdict !== "Wrong" && verdict !== "Unanswered")
      throw new Error(`The entry of question ${number} begins with no verdict: ${name}`);
    return { verdict, isUnscored: marks.includes("unscored") };
  }

  /** The number and title of the domain that the open question belongs to. */
  async domain(): Promise<string> {
    const place = await this.item.getByText(/^Domain .+, task /).innerText();
    return /^Domain (.+), task /.exec(place)?.[1] ?? place;
  }

  async open(number: number): Promise<void> {
    await this.entry(number).click();
  }

  /** Reads your answer, the key and the reasons off the question that is open. */
  async shownComparison(kind: QuestionKind): Promise<ShownComparison> {
    const partCell = kind === "matching" ? 0 : 2;
    const rows = this.comparison.getByRole("row").filter({ has: this.#page.getByRole("cell") });
    await expect(rows).not.toHaveCount(0);
    const shown = await Promise.all((await rows.all()).map((row) => readRow(row, partCell)));
    return {
      yours: partsOf(kind, shown, "yours"),
      key: partsOf(kind, shown, "key"),
      reasons: shown.map(({ reason }) => reason),
    };
  }
}

interface ComparedRow {
  readonly text: string;
  readonly reason: string;
  readonly yours: string;
  readonly key: string;
}

async function readRow(row: Locator, partCell: 0 | 2): Promise<ComparedRow> {
  const cells = (await row.getByRole("cell").allInnerTexts()).map(seenText);
  const [yours = "", key = ""] = cells.toSpliced(partCell, 1);
  const text = seenText(await row.getByRole("paragraph").first().innerText());
  return { text, reason: (cells[partCell] ?? "").slice(text.length).trim(), yours, key };
}

function partsOf(
  kind: QuestionKind,
  rows: readonly ComparedRow[],
  column: "yours" | "key",
): readonly string[] {
  switch (kind) {
    case "single-choice":
    case "multiple-response":
      return rows
        .filter((row) => ["Chosen", "In the key"].includes(row[column]))
        .map(({ text }) => text);
    case "ordering":
      return rows
        .filter((row) => row[column] !== "Not used")
        .toSorted((a, b) => Number(a[column]) - Number(b[column]))
        .map(({ text }) => text);
    case "matching":
      return rows.map((row) => (row[column] === "Nothing chosen" ? "" : row[column]));
  }
}
