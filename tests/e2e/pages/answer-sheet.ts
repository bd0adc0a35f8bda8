import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { seenText } from "./seen-text.ts";

export type QuestionKind = "single-choice" | "multiple-response" | "ordering" | "matching";

/** What a question asks for: how many options, entries or matches. */
export interface Demand {
  readonly kind: QuestionKind;
  readonly count: number;
}

/**
 * An answer as the screen shows it: the options chosen, the entries in their order, or the match of each prompt, which is
 * empty where none is chosen.
 */
export interface ShownAnswer {
  readonly kind: QuestionKind;
  readonly parts: readonly string[];
}

const numberWords = ["none", "one", "two", "three", "four", "five", "six", "seven"];

/** What stands below a question: its options, its entries, or its prompts. */
export class AnswerSheet {
  /** Options of which one or several are chosen, top down. */
  readonly options: Locator;
  /** Where a mouse hits them: React Aria lays each label over its hidden input. */
  readonly optionLabels: Locator;
  /** The entries that are not in the order yet. */
  readonly available: Locator;
  /** The column that takes them. */
  readonly order: Locator;
  /** The entries in the order, first to last. */
  readonly placed: Locator;
  readonly prompts: Locator;
  /** The lists to choose a match from, one for each prompt; its choice is its text. */
  readonly matches: Locator;
  /** What an open list offers. */
  readonly offers: Locator;
  readonly #instruction: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.options = main.getByRole("radio").or(main.getByRole("checkbox"));
    this.optionLabels = main.locator("label");
    this.available = main.getByRole("grid", { name: "Available" }).getByRole("row");
    this.order = main.getByRole("grid", { name: "Your order" });
    // Its place can be typed, which tells an entry from the line that says that there is none.
    this.placed = this.order.getByRole("row").filter({ has: page.getByRole("textbox") });
    this.prompts = main.getByRole("group").getByRole("listitem");
    this.matches = this.prompts.getByRole("button", { expanded: false });
    this.offers = page.getByRole("listbox").getByRole("option");
    this.#instruction = main
      .getByRole("paragraph")
      .filter({ hasText: /^(Choose \w+|Put \w+ in order|Match each)$/ });
  }

  async demand(): Promise<Demand> {
    const text = await this.#instruction.innerText();
    const count = text.split(" ").map((word) => numberWords.indexOf(word));
    const asked = Math.max(...count);
    if (text.startsWith("Put")) return { kind: "ordering", count: asked };
    if (text.startsWith("Match")) return { kind: "matching", count: await this.prompts.count() };
    return { kind: asked === 1 ? "single-choice" : "multiple-response", count: asked };
  }

  /** Reads the answer off the screen. */
  async shownAnswer(): Promise<ShownAnswer> {
    const { kind } = await this.demand();
    switch (kind) {
      case "single-choice":
      case "multiple-response":
        return { kind, parts: await this.#chosen() };
      case "ordering":
        return { kind, parts: (await this.placed.allInnerTexts()).map(seenText) };
      case "matching":
        return { kind, parts: (await this.matches.allInnerTexts()).map(matchText) };
    }
  }

  /** Clicks the option at a 0-based place. */
  async choose(place: number): Promise<void> {
    await this.optionLabels.nth(place).click();
    await expect(this.options.nth(place)).toBeChecked();
  }

  /** Chooses from the list of a prompt; both places count from 0, and the list begins anew after its end. */
  async match(prompt: number, offer: number): Promise<void> {
    await this.matches.nth(prompt).click();
    await expect(this.offers.first()).toBeVisible();
    const chosen = this.offers.nth(offer % (await this.offers.count()));
    const text = seenText(await chosen.innerText());
    await chosen.click();
    await expect(this.matches.nth(prompt)).toHaveText(text);
  }

  async #chosen(): Promise<readonly string[]> {
    const labels = await this.optionLabels.allInnerTexts();
    const states = await this.options.evaluateAll((inputs) =>
      inputs.map((input) => input instanceof HTMLInputElement && input.checked),
    );
    return labels.filter((_label, place) => states[place]).map(seenText);
  }
}

function matchText(shown: string): string {
  const text = seenText(shown);
  return text === "Choose a match" ? "" : text;
}
