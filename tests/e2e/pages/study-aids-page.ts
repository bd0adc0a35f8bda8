import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** What the exam room lends beside a question. */
export class StudyAidsPage {
  readonly note: Locator;
  readonly noteField: Locator;
  readonly closeNote: Locator;
  readonly highlight: Locator;
  /** The stem word by word, while it lies open for highlighting. */
  readonly words: Locator;
  /** What is highlighted on screen. */
  readonly marks: Locator;
  readonly appearance: Locator;
  readonly appearanceDialog: Locator;
  readonly #page: Page;
  readonly #stem: Locator;

  constructor(page: Page) {
    const aids = page.getByRole("group", { name: "Study aids" });
    this.#page = page;
    this.#stem = page.getByRole("heading", { level: 1, name: /^Question \d+ of / });
    this.note = aids.getByRole("button", { name: /^Note/ });
    this.noteField = page.getByRole("textbox", { name: "Your note" });
    this.closeNote = page.getByRole("button", { name: "Close the note" });
    this.highlight = aids.getByRole("button", { name: "Highlight", exact: true });
    this.words = this.#stem.getByRole("button");
    this.marks = page.locator("mark");
    this.appearance = page.getByRole("button", { name: "Appearance" });
    this.appearanceDialog = page.getByRole("dialog", { name: "Appearance" });
  }

  /** Drags over the beginning of the question, from its first character on, and answers with what is selected then. */
  async selectStart(): Promise<string> {
    const line = this.#stem.getByRole("paragraph").first();
    const box = await line.boundingBox();
    if (box === null) throw new Error("The question is not on screen.");
    const y = box.y + 14;
    await this.#page.mouse.move(box.x + 1, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + 180, y, { steps: 8 });
    await this.#page.mouse.up();
    const selected = await this.#page.evaluate(() => document.getSelection()?.toString() ?? "");
    expect(selected.trim()).not.toBe("");
    return selected.trim();
  }

  /** Chooses a text size or colours by their name, and closes the dialog. */
  async chooseAppearance(...names: readonly string[]): Promise<void> {
    await this.appearance.click();
    for (const name of names)
      await this.appearanceDialog.locator("label").filter({ hasText: name }).click();
    await this.#page.keyboard.press("Escape");
    await expect(this.appearanceDialog).toBeHidden();
  }

  /** How the page looks now: the size of its text in px, and the colour of its paper. */
  shownAppearance(): Promise<{ readonly textPx: string; readonly paper: string }> {
    return this.#page.evaluate(() => {
      const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
      return { textPx: fontSize, paper: backgroundColor };
    });
  }
}
