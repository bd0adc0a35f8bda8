import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import type { FinishedAttempt } from "../../shared/attempts/attempt-record.ts";
import { sitByItself } from "../support/sit-by-itself.ts";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import { HomePage } from "./pages/home-page.ts";
import { seenText } from "./pages/seen-text.ts";
import { tabTo } from "./pages/tab-to.ts";
import { putHistory, readBank } from "./put-history.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.UTC(2026, 8, 1, 9);

test.describe.configure({ timeout: 300_000 });

/** Mocks of AIF-C01, a day apart and each a little better than the one before; every other one relaxed and rated. */
async function withMocks({ page }: RunningApp, count: number): Promise<readonly FinishedAttempt[]> {
  const home = new HomePage(page);
  await expect(home.heading).toBeVisible();
  const bank = await readBank(page, "aif-c01");
  const attempts = Array.from({ length: count }, (_, index) =>
    sitByItself(bank, {
      attemptId: randomUUID(),
      mode: { type: "standard", number: (index % 2) + 1 },
      skill: 0.5 + (0.4 * index) / count,
      startedAtMs: FIRST_DAY_MS + index * DAY_MS,
      profile: index % 2 === 1 ? "relaxed" : "real-exam",
      seed: index + 1,
    }),
  );
  await putHistory(page, attempts);
  await expect(home.heading).toBeVisible();
  return attempts;
}

/** The body of a table, cell by cell. */
async function cellsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = table.locator("tbody tr");
  await expect(rows).not.toHaveCount(0);
  return Promise.all(
    (await rows.all()).map(async (row) =>
      (await row.locator("th, td").allInnerTexts()).map(seenText),
    ),
  );
}

function heading(page: Page, name: string): Locator {
  return page.getByRole("heading", { level: 1, name, exact: true });
}

test("the history is sorted, filtered and compared by keyboard alone", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const { keyboard } = page;
  const attempts = await withMocks(app, 3);
  await tabTo(page.getByRole("button", { name: "History", exact: true }));
  await keyboard.press("Enter");
  await expect(heading(page, "History")).toBeFocused();
  const scores = page
    .getByRole("table", { name: "Your finished mock exams" })
    .locator('td[data-label="Estimated score"]');
  const shown = attempts.map(({ result }) => `${result.estimatedScaledScore} of 1000`);
  await expect(scores).toHaveText(shown.toReversed());

  const sort = page.getByRole("button", { name: "Estimated score", exact: true });
  await tabTo(sort);
  const head = page.getByRole("columnheader", { name: "Estimated score" });
  for (const direction of ["descending", "ascending"]) {
    await keyboard.press("Enter");
    await expect(head).toHaveAttribute("aria-sort", direction);
    await expect(sort).toBeFocused();
  }
  const rising = attempts.map(({ result }) => result.estimatedScaledScore).sort((a, b) => a - b);
  await expect(scores).toHaveText(rising.map((score) => `${score} of 1000`));

  await tabTo(page.getByRole("combobox", { name: "Conditions" }), "Shift+Tab");
  await keyboard.type("Relaxed");
  await expect(page.getByRole("status").first()).toHaveText("Showing 1 mock, of 3 in all");
  await expect(scores).toHaveCount(1);
  await tabTo(page.getByRole("button", { name: "Show all" }));
  await keyboard.press("Enter");
  await expect(scores).toHaveCount(3);

  const boxes = page.getByRole("checkbox", { name: /^Compare the mock of / });
  for (const place of [0, 1]) {
    await tabTo(boxes.nth(place));
    await keyboard.press("Space");
  }
  await expect(boxes.nth(2)).toBeDisabled();
  await tabTo(page.getByRole("button", { name: "Compare side by side" }));
  await keyboard.press("Enter");
  await expect(heading(page, "Two mocks side by side")).toBeFocused();
  const facts = await cellsOf(page.getByRole("table", { name: "At a glance" }));
  const scoreRow = facts.find(([name]) => name === "Estimated score");
  const compared = attempts
    .map(({ result, startedAtMs }) => ({ startedAtMs, score: result.estimatedScaledScore }))
    .filter(({ score }) => score !== rising[2])
    .sort((a, b) => a.startedAtMs - b.startedAtMs);
  expect(scoreRow?.slice(1, 3)).toEqual(compared.map(({ score }) => `${score} of 1000`));

  await tabTo(page.getByRole("button", { name: "History", exact: true }), "Shift+Tab");
  await keyboard.press("Enter");
  await expect(heading(page, "History")).toBeFocused();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
});

test("what both mocks asked is listed with both verdicts", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const [first, , third] = await withMocks(app, 3);
  const history = await new HomePage(page).showHistory();
  await expect(history.rows).toHaveCount(3);
  const boxes = page.getByRole("checkbox", { name: /^Compare the mock of / });
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await inspectScreen(app, "history-chosen");
  await page.getByRole("button", { name: "Compare side by side" }).click();
  const words = { right: "Right", wrong: "Wrong", unanswered: "Unanswered" };
  const asked = page.getByRole("table", { name: "Questions that both asked" });
  await expect(asked).toBeVisible();
  const rows = await cellsOf(asked);
  expect(rows.map((cells) => cells.slice(1))).toEqual(
    third?.result.verdicts.map(({ itemId, verdict }) => {
      const then = first?.result.verdicts.find((entry) => entry.itemId === itemId);
      return [words[then?.verdict ?? "unanswered"], words[verdict]];
    }),
  );
  expect(rows.every(([stem]) => stem !== undefined && !stem.startsWith("q-"))).toBe(true);
  await inspectScreen(app, "comparison");
});

test("every picture of the trend has a table with the same figures", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const attempts = await withMocks(app, 12);
  await page.getByRole("button", { name: "Trend", exact: true }).click();
  await expect(heading(page, "Trend")).toBeFocused();
  const open = async (name: string) => {
    const card = page.getByRole("region", { name, exact: true });
    await card.getByText("Show the figures as a table").click();
    return cellsOf(card.getByRole("table", { name }));
  };
  const scores = await open("Estimated score");
  expect(scores.map((cells) => cells[2])).toEqual(
    attempts.map(({ result }) => `${result.estimatedScaledScore}`).reverse(),
  );
  const label = await page
    .getByRole("region", { name: "Estimated score", exact: true })
    .getByRole("img")
    .getAttribute("aria-label");
  const passed = attempts.filter(({ result }) => result.hasPassed);
  expect(label).toContain(`${passed.length} at or above the pass mark of 700`);

  const domains = await open("Domains");
  expect(domains[0]?.slice(1).map((figure) => figure.replace(/ \(.*/, ""))).toEqual(
    attempts
      .at(-1)
      ?.result.domains.map(({ rightCount, scoredCount }) => `${rightCount} of ${scoredCount}`),
  );
  const pace = await open("Time along a mock");
  expect(pace).toHaveLength(50);
  await page.getByRole("button", { name: "Next page" }).last().click();
  await expect(page.getByText("Rows 51–65 of 65")).toBeVisible();
  const times = await cellsOf(page.getByRole("table", { name: "Time per question, by outcome" }));
  const verdicts = attempts.flatMap(({ result }) => result.verdicts.map(({ verdict }) => verdict));
  expect(times.map((cells) => Number(cells[1]))).toEqual(
    ["right", "wrong", "unanswered"].map(
      (wanted) => verdicts.filter((verdict) => verdict === wanted).length,
    ),
  );
  await inspectScreen(app, "trend");
});

test("what was sure and wrong is listed, opens in its review, and can be practised", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const attempts = await withMocks(app, 4);
  await page.getByRole("button", { name: "Trend", exact: true }).click();
  await page.getByRole("button", { name: "How sure you were" }).click();
  await expect(heading(page, "How sure you were")).toBeFocused();
  const ratings = attempts.flatMap(({ events, result }) =>
    events.flatMap((event) =>
      event.type === "rated"
        ? [
            {
              ...event,
              verdict: result.verdicts.find(({ itemId }) => itemId === event.itemId)?.verdict,
            },
          ]
        : [],
    ),
  );
  const sure = ratings.filter(({ confidence }) => confidence === "sure");
  const [row] = await cellsOf(page.getByRole("table", { name: "What your word is worth" }));
  expect(row?.[1]).toBe(`${sure.length}`);
  expect(row?.[2]).toMatch(`${sure.filter(({ verdict }) => verdict === "right").length} (`);
  await inspectScreen(app, "confidence");

  const first = page.getByRole("main").getByRole("listitem").first();
  const stem = seenText(await first.getByRole("paragraph").first().innerText());
  await first.getByRole("button", { name: /^See it in its review/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Review/ })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(stem.replace(/\s…$/, ""));
  await page.getByRole("navigation", { name: "Back" }).getByRole("button").click();
  await page.getByRole("button", { name: /Home/ }).first().click();
  await expect(new HomePage(page).heading).toBeVisible();
  await page.getByRole("button", { name: "Trend", exact: true }).click();
  await page.getByRole("button", { name: "How sure you were" }).click();
  await page.getByRole("button", { name: /^Practise these \d+ questions$/ }).click();
  await expect(heading(page, "Practice: sure, and wrong")).toBeVisible();
});

test("without a mock, each screen says what will be here", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await page.getByRole("button", { name: "Trend", exact: true }).click();
  await expect(page.getByRole("region", { name: "No mock to show yet" })).toBeVisible();
  await inspectScreen(app, "trend-empty");
  await page.getByRole("button", { name: "How sure you were" }).click();
  await expect(page.getByRole("region", { name: "No rated answer yet" })).toBeVisible();
  await inspectScreen(app, "confidence-empty");
});
