import { type Locator, type Page } from "@playwright/test";

/** What puts a report on paper. */
export class PaperPage {
  readonly savePdf: Locator;
  readonly print: Locator;
  readonly sizeDialog: Locator;
  readonly save: Locator;
  /** That it takes a moment, or what came of it. */
  readonly news: Locator;
  readonly problem: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.savePdf = main.getByRole("button", { name: "Save as PDF" });
    this.print = main.getByRole("button", { name: "Print", exact: true });
    this.sizeDialog = page.getByRole("dialog", { name: "Save as PDF" });
    this.save = this.sizeDialog.getByRole("button", { name: "Choose where to save it" });
    this.news = main.getByRole("status").filter({ hasText: /PDF|printer/ });
    this.problem = main.getByRole("alert");
  }

  size(name: "A4" | "US Letter"): Locator {
    return this.sizeDialog.locator("label").filter({ hasText: name });
  }

  /** Asks for a PDF of that size; where it goes is what the stubbed dialog says. */
  async saveAs(name: "A4" | "US Letter"): Promise<void> {
    await this.savePdf.click();
    await this.size(name).click();
    await this.save.click();
  }
}
