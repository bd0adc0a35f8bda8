import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** Where a practice is begun: at once, put together, or one of before again. */
export class BuilderPage {
  readonly heading: Locator;
  readonly presets: Locator;
  readonly lookBack: Locator;
  readonly past: Locator;
  /** How many questions match, as it changes. */
  readonly matching: Locator;
  readonly begin: Locator;
  /** What stands in place of the way in where nothing matches. */
  readonly nothing: Locator;
  readonly sizes: Locator;
  readonly timings: Locator;
  readonly minutes: Locator;
  readonly minutesError: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: /^Practice: / });
    this.presets = page.getByRole("region", { name: "Begin at once" }).getByRole("listitem");
    this.lookBack = page.getByRole("radiogroup", { name: "Look back over how many mocks" });
    this.past = page.getByRole("list", { name: "Your practices" }).getByRole("listitem");
    this.matching = page.getByRole("status").filter({ hasText: /match(es)?\.$/ });
    this.begin = page
      .getByRole("region", { name: "Your practice", exact: true })
      .getByRole("button", { name: /^Practise \d+ question/ });
    this.nothing = page.getByRole("region", { name: "No question matches" });
    this.sizes = page.getByRole("radiogroup", { name: "How many" });
    this.timings = page.getByRole("radiogroup", { name: "Time", exact: true });
    this.minutes = page.getByRole("textbox", { name: "Minutes for the whole practice" });
    this.minutesError = page.getByRole("alert").filter({ hasText: "whole number" });
  }

  /** Opens it from Home. */
  async open(): Promise<void> {
    await this.#page
      .getByRole("region", { name: "Practice", exact: true })
      .getByRole("button", { name: "Choose what to practise" })
      .click();
    await expect(this.heading).toBeFocused();
  }

  /** A domain, task or objective by its number. */
  place(id: string): Locator {
    return this.#page.getByRole("checkbox", { name: new RegExp(`^${id} `) });
  }

  /** A choice of kind, difficulty or state. */
  choice(name: string): Locator {
    return this.#page.getByRole("button", { name: new RegExp(`^${name} \\d+$`) });
  }

  /** Waits until a choice says that it leaves so many questions. */
  async expectCount(name: string, count: number): Promise<void> {
    await expect(this.choice(name)).toHaveAccessibleName(`${name} ${count}`);
  }

  /** Picks from a group, such as the sizes, by what it is called. */
  async pick(group: Locator, name: string): Promise<void> {
    // React Aria lays the label over its hidden input, so the label is what a mouse can hit.
    await group.locator("label").filter({ hasText: name }).first().click();
    await expect(group.getByRole("radio", { name }).first()).toBeChecked();
  }

  /** A preset by its name. */
  preset(name: string | RegExp): Locator {
    return this.presets.filter({ has: this.#page.getByRole("heading", { name }) });
  }

  /** Waits until a preset says it would give so many questions. */
  async expectPreset(name: string | RegExp, count: number): Promise<void> {
    await expect(this.preset(name).getByRole("button")).toHaveText(
      new RegExp(`^\\D*${count}\\D*$`),
    );
  }

  /** How many questions a preset says it would give. */
  async presetCount(name: string | RegExp): Promise<number> {
    const text = await this.preset(name).getByRole("button").innerText();
    return Number(/\d+/.exec(text)?.[0]);
  }
}
