import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** Settings: the backups, a file of one's own, erasing, and how the app looks. */
export class SettingsPage {
  readonly heading: Locator;
  readonly backUpNow: Locator;
  readonly backups: Locator;
  readonly exportFile: Locator;
  readonly openFile: Locator;
  readonly restoreDialog: Locator;
  readonly nothingNew: Locator;
  readonly undo: Locator;
  readonly askToErase: Locator;
  readonly eraseDialog: Locator;
  readonly eraseConfirm: Locator;
  readonly back: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "Settings", exact: true });
    this.backUpNow = page.getByRole("button", { name: "Back up now" });
    this.backups = page.getByRole("list", { name: "Backups, newest first" }).getByRole("listitem");
    this.exportFile = page.getByRole("button", { name: "Export everything", exact: true });
    this.openFile = page.getByRole("button", { name: "Import a file" });
    this.restoreDialog = page.getByRole("alertdialog", { name: /^(Restore|Import) this/ });
    this.nothingNew = page.getByRole("dialog", { name: "Nothing to add" });
    this.undo = page.getByRole("button", { name: "Undo" });
    this.askToErase = page
      .getByRole("region", { name: "Erase" })
      .getByRole("button", { name: "Erase everything" });
    this.eraseDialog = page.getByRole("dialog", { name: "Erase everything?" });
    this.eraseConfirm = this.eraseDialog.getByRole("button", { name: "Erase everything" });
    this.back = page
      .getByRole("navigation", { name: "Back" })
      .getByRole("button", { name: "Home" });
  }

  /** Opens Settings from Home. */
  async open(): Promise<void> {
    await this.#page.getByRole("button", { name: "Settings", exact: true }).first().click();
    await expect(this.heading).toBeFocused();
  }

  /** What a part of the screen says came of the last thing asked for. */
  news(words: string | RegExp): Locator {
    return this.#page
      .getByRole("status")
      .or(this.#page.getByRole("alert"))
      .filter({ hasText: words });
  }

  /** Opens the preview of a backup. */
  async preview(number = 0): Promise<void> {
    await this.backups
      .nth(number)
      .getByRole("button", { name: /^Restore the backup of / })
      .click();
  }

  async confirmRestore(): Promise<void> {
    await this.restoreDialog.getByRole("button", { name: /^(Restore|Import)$/ }).click();
    await expect(this.news("This was added")).toBeVisible();
  }
}
