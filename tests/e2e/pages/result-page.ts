import { type Locator, type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { ReviewPage } from "./review-page.ts";
import { seenText } from "./seen-text.ts";

/** One domain as the result shows it. */
export interface ShownDomain {
  readonly name: string;
  readonly right: number;
  readonly scored: number;
  readonly meets: boolean;
}

/** What a finished attempt came to. */
export class ResultPage {
  /** The outcome in one sentence. */
  readonly sentence: Locator;
  readonly main: Locator;
  readonly facts: Locator;
  readonly next: Locator;
  readonly #domains: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.main = page.getByRole("main");
    this.sentence = page.getByRole("heading", { level: 1, name: /^An estimated / });
    this.facts = page.getByRole("region", { name: "About this attempt" });
    this.next = page.getByRole("region", { name: "What to do next" });
    this.#domains = page.getByRole("region", { name: "By domain" }).getByRole("listitem");
  }

  async domains(): Promise<readonly ShownDomain[]> {
    await expect(this.sentence).toBeVisible();
    await expect(this.#domains).not.toHaveCount(0);
    const rows = await this.#domains.all();
    return Promise.all(rows.map(readDomain));
  }

  /** One of the facts of the attempt: what stands beside its name. */
  async fact(name: string): Promise<string> {
    await expect(this.facts).toBeVisible();
    const names = await this.facts.getByRole("term").allInnerTexts();
    const place = names.findIndex((term) => term === name);
    return seenText(await this.facts.getByRole("definition").nth(place).innerText());
  }

  reviewAll(): Promise<ReviewPage> {
    return this.#review(/^Review all /);
  }

  reviewMisses(): Promise<ReviewPage> {
    return this.#review(/^Review the misses /);
  }

  async goHome(): Promise<void> {
    await this.next.getByRole("button", { name: "Home", exact: true }).click();
    await expect(this.sentence).toHaveCount(0);
  }

  async #review(name: RegExp): Promise<ReviewPage> {
    await this.next.getByRole("button", { name }).click();
    const review = new ReviewPage(this.#page);
    await expect(review.heading).toBeVisible();
    return review;
  }
}

async function readDomain(row: Locator): Promise<ShownDomain> {
  const text = seenText(await row.innerText());
  const counts = /(\d+) of (\d+) \d+% (Meets competencies|Needs improvement)$/.exec(text);
  return {
    name: seenText(await row.getByRole("heading").innerText()),
    right: Number(counts?.[1]),
    scored: Number(counts?.[2]),
    meets: counts?.[3] === "Meets competencies",
  };
}
