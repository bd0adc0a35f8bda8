import { type Locator, type Page } from "@playwright/test";
import { ConditionsPage } from "./conditions-page.ts";
import { type ExamPage } from "./exam-page.ts";
import { HomePage } from "./home-page.ts";

/** What stands in the place of the question while a relaxed mock is paused. */
export class PausePage {
  /** In the exam room: pauses. */
  readonly pause: Locator;
  readonly heading: Locator;
  readonly main: Locator;
  readonly goOn: Locator;
  readonly leave: Locator;
  /** Everything that the keyboard could reach. */
  readonly buttons: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.main = page.getByRole("main");
    this.pause = page.getByRole("banner").getByRole("button", { name: /^Pause/ });
    this.heading = this.main.getByRole("heading", { level: 1, name: "Paused" });
    this.goOn = this.main.getByRole("button", { name: "Go on", exact: true });
    this.leave = this.main.getByRole("button", { name: "Leave for now" });
    this.buttons = page.getByRole("button");
  }

  /** The time left as it stands, in seconds. */
  async secondsLeft(): Promise<number> {
    const text = await this.main.getByText(/^The clock stands still with/).innerText();
    const time = /\d+:\d\d:\d\d/.exec(text)?.[0] ?? "";
    return time.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
  }

  /** Starts the first mock on offer under the relaxed conditions. */
  async sitRelaxedMock(): Promise<ExamPage> {
    await new HomePage(this.#page).startMock.click();
    const conditions = new ConditionsPage(this.#page);
    const profiles = this.#page.getByRole("radiogroup", { name: "Conditions", exact: true });
    await conditions.choose(profiles, "Relaxed mock");
    return conditions.begin();
  }
}
