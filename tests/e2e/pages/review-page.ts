import { type Locator, type Page } from "@playwright/test";
import { seenText } from "./seen-text.ts";

/** One row of a comparison: an option, an entry or a prompt. */
export interface ComparedPart {
  /** What stands in the candidate's column. */
  readonly yours: string;
  /** What stands in the key's column. */
  readonly key: string;
  /** The part with its letter. */
  readonly text: string;
  /** The reason that its author gives. */
  readonly reason: string;
}

/** A finished attempt, question by question. */
export class ReviewPage {
  readonly heading: Locator;
  readonly filters: Locator;
  /** Says how many questions are listed. */
  readonly shown: Locator;
  readonly rail: Locator;
  readonly entries: Locator;
  /** The question that is open. */
  readonly item: Locator;
  readonly itemHeading: Locator;
  readonly comparison: Locator;
  readonly why: Locator;
  readonly takeaway: Locator;
  readonly references: Locator;
  readonly nextQuestion: Locator;
  readonly previousQuestion: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.heading = main.getByRole("heading", { level: 1, name: /^Review: / });
    this.filters = main.getByRole("group", { name: "Show" });
    this.shown = main.getByRole("status");
    this.rail = main.getByRole("navigation", { name: "Questions by domain" });
    this.entries = this.rail.getByRole("button");
    this.item = main.getByRole("article");
    this.itemHeading = this.item.getByRole("heading", { level: 2 });
    this.comparison = this.item.getByRole("table");
    this.why = this.item.getByRole("region", { name: "Why it was marked so" });
    this.takeaway = this.item.getByRole("region", { name: "Takeaway" });
    this.references = this.item.getByRole("region", { name: "References" });
    this.nextQuestion = main.getByRole("button", { name: "Next question" });
    this.previousQuestion = main.getByRole("button", { name: "Previous question" });
    this.back = page
      .getByRole("navigation", { name: "Back" })
      .getByRole("button", { name: "Result" });
  }

  filter(name: string): Locator {
    return this.filters.getByRole("button", { name: new RegExp(`^${name} \\d+$`) });
  }

  /** How many questions a filter says that it would show. */
  async countOf(name: string): Promise<number> {
    return Number(/\d+$/.exec(await this.filter(name).innerText())?.[0]);
  }

  /** The rail's entry of a question; its name begins with the verdict. */
  entry(number: number): Locator {
    return this.rail.getByRole("button", { name: new RegExp(`: question ${number} `) });
  }

  async open(number: number): Promise<void> {
    await this.entry(number).click();
  }

  /** Reads a comparison whose rows are options or entries: your column, the key's, the part and its reason. */
  async comparedOptions(): Promise<readonly ComparedPart[]> {
    return this.#rows(([yours, key], part) => ({ yours, key, ...part }));
  }

  /** Reads a comparison whose rows are prompts: the prompt and its reason, your match, the key's. */
  async comparedPrompts(): Promise<readonly ComparedPart[]> {
    return this.#rows(([, yours, key], part) => ({ yours, key, ...part }));
  }

  async #rows(
    read: (
      cells: readonly [string, string, string],
      part: Pick<ComparedPart, "text" | "reason">,
    ) => ComparedPart,
  ): Promise<readonly ComparedPart[]> {
    const rows = this.comparison.getByRole("row").filter({ has: this.comparison.getByRole("cell") });
    return Promise.all((await rows.all()).map(async (row) => {
      const [first = "", second = "", third = ""] = await row.getByRole("cell").allInnerTexts();
      const text = await row.getByRole("paragraph").first().innerText();
      return read([seenText(first), seenText(second), seenText(third)], { text: seenText(text), reason: "" });
    }));
  }
}
