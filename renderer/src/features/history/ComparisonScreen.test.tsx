// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aDigestedQuestion } from "../../../../tests/support/builders/a-digest.ts";
import { anAttemptDigest } from "../../../../tests/support/builders/an-attempt-digest.ts";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { ItemIdSchema } from "../../../../shared/bank/item.ts";
import { compareAttempts } from "../../../../shared/history/compare-attempts.ts";
import { ComparisonScreen } from "./ComparisonScreen.tsx";

afterEach(cleanup);

const domains = (rightCount: number) => [
  { domainId: "1", title: "Leaves", rightCount, scoredCount: 4, meetsCompetencies: false },
];

const then = anAttemptDigest({
  startedAtMs: 1_800_000_000_000,
  estimatedScaledScore: 640,
  elapsedMs: 600_000,
  domains: domains(1),
  questions: [
    aDigestedQuestion({ itemId: "q-alpha", verdict: "wrong" }),
    aDigestedQuestion({ itemId: "q-beta", verdict: "right", wasChanged: true }),
  ],
});
const now = anAttemptDigest({
  startedAtMs: 1_800_100_000_000,
  estimatedScaledScore: 700,
  elapsedMs: 540_000,
  domains: domains(3),
  questions: [
    aDigestedQuestion({ itemId: "q-alpha", verdict: "right" }),
    aDigestedQuestion({ itemId: "q-beta", verdict: "unanswered" }),
  ],
});

function show(one: AttemptDigest, other: AttemptDigest) {
  render(
    <ComparisonScreen
      comparison={compareAttempts(one, other)}
      stems={new Map([[ItemIdSchema.parse("q-alpha"), "Which leaf is green?"]])}
      taskTitles={new Map([["1.1", "Tell leaves apart"]])}
      onBack={vi.fn()}
    />,
  );
}

function rowsOf(table: string) {
  return within(screen.getByRole("table", { name: table }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.replaceAll("\u00a0", " ")));
}

describe("the comparison of two attempts", () => {
  it("says how score and time changed, by sign and unit", () => {
    show(now, then);
    const rows = new Map(rowsOf("At a glance").map(([name, ...rest]) => [name, rest]));
    expect(rows.get("Estimated score")).toEqual(["640 of 1000", "700 of 1000", "+60 points"]);
    expect(rows.get("Time used")).toEqual(["10 min", "9 min", "−1 min 00 s"]);
    expect(rows.get("Answers changed")).toEqual(["1", "0", "−1"]);
    expect(rows.get("Flagged")).toEqual(["0", "0", "no change"]);
  });

  it("sets domains and tasks side by side", () => {
    show(then, now);
    expect(rowsOf("By domain")).toEqual([
      ["1 Leaves", "1 of 4 (25%)", "3 of 4 (75%)", "+50 percentage points"],
    ]);
    expect(rowsOf("By task")).toEqual([
      ["1.1 Tell leaves apart", "1 of 2 (50%)", "1 of 2 (50%)", "no change"],
    ]);
  });

  it("lists what both asked with both verdicts, by its id where the bank no longer has it", () => {
    show(then, now);
    expect(rowsOf("Questions that both asked")).toEqual([
      ["Which leaf is green?", "Wrong", "Right"],
      ["q-beta", "Right", "Unanswered"],
    ]);
    expect(screen.getByText(/^Of 2 questions, 0 right both times, 1 right now/)).toBeTruthy();
  });

  it("says why the domains of different exams are not held against each other", () => {
    const bank = aBankSummary({ bankId: "tea-101", exam: { code: "TEA-101", name: "Tea" } });
    show(then, anAttemptDigest({ ...now, bank }));
    expect(screen.getByRole("note", { name: /different exams/ })).toBeTruthy();
    expect(screen.queryByRole("table", { name: "By domain" })).toBeNull();
  });
});
