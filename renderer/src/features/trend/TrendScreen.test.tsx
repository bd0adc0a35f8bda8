// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aDigestedQuestion } from "../../../../tests/support/builders/a-digest.ts";
import { anAttemptDigest } from "../../../../tests/support/builders/an-attempt-digest.ts";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { TrendScreen } from "./TrendScreen.tsx";

afterEach(cleanup);

const DAY_MS = 86_400_000;

function aMock(day: number, changes: Parameters<typeof anAttemptDigest>[0] = {}) {
  const startedAtMs = new Date(2026, 9, 1, 12).getTime() + day * DAY_MS;
  return anAttemptDigest({
    startedAtMs,
    estimatedScaledScore: 600 + day,
    hasPassed: 600 + day >= 700,
    questions: [aDigestedQuestion({ timeSpentMs: 60_000 })],
    ...changes,
  });
}

function showTrend(attempts: readonly AttemptDigest[]) {
  render(
    <TrendScreen
      attempts={attempts}
      onOpenHistory={vi.fn()}
      onOpenConfidence={vi.fn()}
      onBack={vi.fn()}
    />,
  );
}

function card(name: string) {
  return within(screen.getByRole("region", { name }));
}

async function tableOf(name: string) {
  const region = screen.getByRole("region", { name });
  await userEvent.click(within(region).getByText("Show the figures as a table"));
  // jsdom opens the details but tells nobody.
  region.querySelector("details")?.dispatchEvent(new Event("toggle"));
  const table = await within(region).findByRole("table", { name });
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.replaceAll("\u00a0", " ")));
}

describe("the trend", () => {
  it("says what will be here while there is no mock, and why unsigned ones are left out", () => {
    showTrend([]);
    expect(screen.getByRole("region", { name: "No mock to show yet" })).toBeTruthy();
    expect(screen.queryByText(/unsigned banks/)).toBeNull();
    cleanup();
    showTrend([aMock(1, { bank: aBankSummary({ keyStanding: "unsigned", keyId: null }) })]);
    expect(screen.getByText(/unsigned banks/)).toBeTruthy();
  });

  it("draws one mock as well as many, with no figure that is not one", () => {
    for (const count of [1, 2, 60]) {
      showTrend(Array.from({ length: count }, (_, day) => aMock(day)));
      expect(screen.getAllByRole("img").length).toBeGreaterThan(2);
      expect(document.body.innerHTML).not.toMatch(/NaN|Infinity/);
      cleanup();
    }
  });

  it("says the same in the picture of the scores and in its table", async () => {
    showTrend([aMock(99), aMock(0), aMock(150)]);
    const scores = card("Estimated score");
    expect(scores.getByRole("img").getAttribute("aria-label")).toBe(
      "3 mocks from 1 Oct 2026 to 28 Feb 2027: the first an estimated 600, the last 750, the lowest 600, the highest 750 of 1000. 1 at or above the pass mark of 700.",
    );
    expect((await tableOf("Estimated score")).map((cells) => cells.slice(2))).toEqual([
      ["750", "700", "Passed"],
      ["699", "700", "Not passed"],
      ["600", "700", "Not passed"],
    ]);
  });

  it("never mixes exams: it shows the one sat last and offers the other", async () => {
    const tea = aBankSummary({ bankId: "tea-101", exam: { code: "TEA-101", name: "Tea" } });
    showTrend([aMock(1), aMock(2), aMock(3, { bank: tea })]);
    expect(card("Estimated score").getByRole("img").getAttribute("aria-label")).toMatch(/^1 mock:/);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Exam" }),
      "A tested examination (TST-01)",
    );
    expect(card("Estimated score").getByRole("img").getAttribute("aria-label")).toMatch(/^2 mocks/);
  });

  it("shows the last fifty mocks at first, and all on request", async () => {
    showTrend(Array.from({ length: 120 }, (_, day) => aMock(day)));
    const label = () => card("Estimated score").getByRole("img").getAttribute("aria-label");
    expect(label()).toMatch(/^50 mocks/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Mocks" }), "All 120");
    expect(label()).toMatch(/^120 mocks/);
    expect(await tableOf("Estimated score")).toHaveLength(50);
  });

  it("shows the pace of the newest mock, and of another on request", async () => {
    const slow = [
      aDigestedQuestion({ itemId: "q-alpha", timeSpentMs: 400_000, verdict: "wrong" }),
      aDigestedQuestion({ itemId: "q-beta", timeSpentMs: 100_000 }),
    ];
    showTrend([aMock(1), aMock(2, { questions: slow, timeLimitMs: 600_000 })]);
    const pace = card("Time along a mock");
    expect(pace.getByText(/furthest behind it at question 1, by 1\smin 40\ss/)).toBeTruthy();
    expect(await tableOf("Time along a mock")).toEqual([
      ["1", "Wrong", "6 min 40 s", "6 min 40 s", "5 min 00 s"],
      ["2", "Right", "1 min 40 s", "8 min 20 s", "10 min 00 s"],
    ]);
    await userEvent.selectOptions(
      pace.getByRole("combobox", { name: "Mock" }),
      pace.getByRole("option", { name: /2 Oct 2026/ }),
    );
    expect(pace.getByText(/You were never behind it/)).toBeTruthy();
  });
});
