import { type Locator, type Page } from "@playwright/test";

/** Where the person stands: on Home in short, and on a screen of its own. */
export class ReadinessPage {
  /** Home's card. */
  readonly card: Locator;
  readonly openDetails: Locator;
  readonly heading: Locator;
  /** The range of the next score, as a picture with a sentence for its name. */
  readonly picture: Locator;
  readonly figures: Locator;
  readonly domains: Locator;
  readonly evidence: Locator;
  readonly refusal: Locator;
  readonly openMethod: Locator;
  readonly method: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.card = page.getByRole("region", { name: "Where you stand" });
    this.openDetails = this.card.getByRole("button", { name: "See the details" });
    this.heading = page.getByRole("heading", { level: 1, name: "Where you stand" });
    this.picture = page.getByRole("img", { name: /^The estimated score of your next mock/ });
    this.figures = page.getByRole("table", { name: "Your next mock" });
    this.domains = page.getByRole("table", { name: "By domain" });
    this.evidence = page.getByRole("table", { name: "What counts and what does not" });
    this.refusal = page.getByRole("region", { name: "Not enough to say yet" });
    this.openMethod = page.getByRole("button", { name: "How this is worked out" });
    this.method = page.getByRole("dialog", { name: "How this is worked out" });
    this.back = page.getByRole("button", { name: "Home", exact: true });
  }
}
