import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { seenText } from "./seen-text.ts";

export const QUESTION_KINDS = [
  "single-choice",
  "multiple-response",
  "ordering",
  "matching",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

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
  /** The places of the order that hold no entry yet. */
  readonly emptyPlaces: Locator;
  /** The options to match, lettered. */
  readonly bank: Locator;
  readonly prompts: Locator;
  /** The lists to choose a match from, one for each prompt; its choice is its text. */
  readonly matches: Locator;
  /** What an open list offers. */
  readonly offers: Locator;
  /** The buttons that strike options out, in their order on screen. */
  readonly strikes: Locator;
  /** Says that too much was chosen. */
  readonly tooMany: Locator;
  /** Each takes one of too many back. */
  readonly takeBacks: Locator;
  readonly #instruction: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.options = main.getByRole("radio").or(main.getByRole("checkbox"));
    this.optionLabels = main.locator("label");
    const hasAdd = page.getByRole("button", { name: /^Add: / });
    // A place can be typed where there is an entry to move.
    const hasPlace = page.getByRole("textbox");
    this.available = main
      .getByRole("grid", { name: "Available" })
      .getByRole("row")
      .filter({ has: hasAdd });
    this.order = main.getByRole("grid", { name: "Your order" });
    this.placed = this.order.getByRole("row").filter({ has: hasPlace });
    this.emptyPlaces = this.order.getByRole("row").filter({ hasNot: hasPlace });
    this.bank = main.getByRole("grid", { name: "Options" }).getByRole("row");
    this.prompts = main.getByRole("grid", { name: "Prompts" }).getByRole("row");
    this.matches = this.prompts.getByRole("button", { expanded: false });
    this.offers = page.getByRole("listbox").getByRole("option");
    this.strikes = main.getByRole("button", { name: /^Strike out: / });
    this.tooMany = main.getByRole("status").filter({ hasText: /: you (chose|placed) / });
    this.takeBacks = main.getByRole("button", { name: /^Take back / });
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

  /** Clicks an option of the bank and then a prompt, or the prompt first; places count from 0. */
  async pair(prompt: number, option: number, first: "option" | "prompt"): Promise<void> {
    const row = this.prompts.nth(prompt).locator("[id]").first();
    const chip = this.bank.nth(option % (await this.bank.count()));
    const text = seenText(await chip.innerText());
    for (const target of first === "option" ? [chip, row] : [row, chip]) await target.click();
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
