// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { anAttemptDigest } from "../../../../tests/support/builders/an-attempt-digest.ts";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { FIRST_VIEW } from "./history-view.ts";
import { HistoryScreen } from "./HistoryScreen.tsx";

afterEach(cleanup);

const NOW_MS = new Date(2026, 10, 20, 12).getTime();

/** At noon where the test runs, since the screen shows local time. */
function onDay(dayOfNovember: number, changes: Parameters<typeof anAttemptDigest>[0] = {}) {
  const startedAtMs = new Date(2026, 10, dayOfNovember, 12).getTime();
  return anAttemptDigest({ startedAtMs, formCode: null, ...changes });
}

function showHistory(
  attempts: readonly AttemptDigest[] = [],
  unreadableCount = 0,
  correctedScores: Parameters<typeof HistoryScreen>[0]["correctedScores"] = new Map(),
) {
  const commands = {
    onShow: vi.fn(),
    onCompare: vi.fn(),
    onOpenResult: vi.fn(),
    onOpenTrend: vi.fn(),
    onBack: vi.fn(),
  };
  function Shown() {
    const [view, setView] = useState(FIRST_VIEW);
    return (
      <HistoryScreen
        {...{ attempts, unreadableCount, correctedScores, view, ...commands }}
        nowMs={NOW_MS}
        onChangeView={setView}
      />
    );
  }
  render(<Shown />);
  return commands;
}

function dates() {
  return screen.getAllByRole("rowheader").map((cell) => cell.textContent.slice(0, 6).trim());
}

function columnHead(name: string) {
  return screen.getByRole("columnheader", { name });
}

describe("the history", () => {
  it("is newest first, and says so of its column", () => {
    showHistory([onDay(11), onDay(15), onDay(13)]);
    expect(dates()).toEqual(["15 Nov", "13 Nov", "11 Nov"]);
    expect(columnHead("Date").getAttribute("aria-sort")).toBe("descending");
    expect(columnHead("Exam").getAttribute("aria-sort")).toBe("none");
  });

  it("keeps the score of then, and says beside it what corrections make of it", () => {
    const attempts = [
      onDay(11, { attemptId: "00000000-0000-4000-8000-000000000001", estimatedScaledScore: 640 }),
      onDay(10, { attemptId: "00000000-0000-4000-8000-000000000002", estimatedScaledScore: 640 }),
      onDay(9, { attemptId: "00000000-0000-4000-8000-000000000003", estimatedScaledScore: 640 }),
    ];
    const scores = [{ score: 712 }, { score: null }];
    const { onShow } = showHistory(
      attempts,
      0,
      new Map(
        scores.flatMap((score, place) => {
          const attempt = attempts[place];
          return attempt === undefined ? [] : [[attempt.attemptId, score]];
        }),
      ),
    );
    const cells = screen
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent);
    expect(cells[0]).toMatch(/640.*Corrected: 712/);
    expect(cells[1]).toMatch(/640.*Withdrawn since/);
    expect(cells[2]).not.toMatch(/Corrected|Withdrawn/);
    expect(onShow).toHaveBeenCalledWith(attempts);
  });

  it("says of each attempt what came of it", () => {
    const domains = [
      { domainId: "1", title: "Leaves", rightCount: 2, scoredCount: 3, meetsCompetencies: true },
      { domainId: "2", title: "Brewing", rightCount: 1, scoredCount: 2, meetsCompetencies: false },
    ];
    showHistory([
      onDay(10, {
        domains,
        estimatedScaledScore: 640,
        hasPassed: false,
        elapsedMs: 600_000,
        endReason: "time-expired",
      }),
    ]);
    const [, row] = screen.getAllByRole("row");
    const cells = row ? within(row).getAllByRole("cell") : [];
    const [, exam, , score, outcome, time, weakest] = cells.map((cell) => cell.textContent);
    expect([exam, score, outcome]).toEqual(["TST-01", "640 of 1000", "Not passed"]);
    expect(time).toMatch(/^10\smin, time up$/);
    expect(weakest).toBe("2 (50%)Brewing: 1 of 2");
  });

  it("names the mock after how its form was made, with its code where there is one", () => {
    const modes = [
      { type: "standard", number: 3 },
      { type: "seeded", seed: 1 },
      { type: "fresh", seed: 1 },
    ] as const;
    showHistory([
      ...modes.map((mode) => onDay(10, { mode, formCode: null })),
      onDay(9, { formCode: "TST-01-R1-S7-0", profile: "relaxed" }),
    ]);
    for (const name of ["Mock 3", "Random mock", "Fresh mock"])
      expect(screen.getByRole("cell", { name })).toBeTruthy();
    const relaxed = screen.getByRole("cell", { name: /^Random mock, relaxed/ });
    expect(within(relaxed).getByText("TST-01-R1-S7-0")).toBeTruthy();
    expect(within(relaxed).getByRole("button", { name: "Copy the form code" })).toBeTruthy();
  });

  it("is sorted by a column at the press of its heading, and the other way round at the next", async () => {
    showHistory([
      onDay(11, { estimatedScaledScore: 500 }),
      onDay(12, { estimatedScaledScore: 900 }),
      onDay(13, { estimatedScaledScore: 700 }),
    ]);
    const press = () => userEvent.click(screen.getByRole("button", { name: "Estimated score" }));
    await press();
    expect(dates()).toEqual(["12 Nov", "13 Nov", "11 Nov"]);
    expect(columnHead("Estimated score").getAttribute("aria-sort")).toBe("descending");
    await press();
    expect(dates()).toEqual(["11 Nov", "13 Nov", "12 Nov"]);
    expect(columnHead("Estimated score").getAttribute("aria-sort")).toBe("ascending");
  });

  it("shows what was chosen, each choice with the number that it leaves", async () => {
    showHistory([
      onDay(18, { hasPassed: true }),
      onDay(17, { hasPassed: false, profile: "relaxed" }),
      onDay(1, { hasPassed: true }),
    ]);
    const outcome = screen.getByRole("combobox", { name: "Outcome" });
    expect(within(outcome).getByRole("option", { name: "Passed (2)" })).toBeTruthy();
    await userEvent.selectOptions(outcome, "Passed (2)");
    expect(dates()).toEqual(["18 Nov", "1 Nov"]);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Period" }),
      "Last 7 days (1)",
    );
    expect(dates()).toEqual(["18 Nov"]);
    expect(screen.getByRole("status").textContent).toBe("Showing 1 mock, of 3 in all");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Conditions" }),
      "Relaxed mock (0)",
    );
    expect(screen.getByRole("region", { name: "No mock fits all of these" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(dates()).toHaveLength(3);
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "Show" }));
  });

  it("asks for bank and exam where there are several, and tells an unsigned bank apart", () => {
    showHistory([onDay(1)]);
    expect(screen.queryByRole("combobox", { name: "Bank" })).toBeNull();
    cleanup();
    showHistory([
      onDay(1),
      onDay(2, { bank: aBankSummary({ keyStanding: "unsigned", keyId: null }) }),
    ]);
    const bank = screen.getByRole("combobox", { name: "Bank" });
    expect(within(bank).getByRole("option", { name: "A tested bank (unsigned) (1)" })).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: "Exam" })).toBeNull();
  });

  it("goes through long lists in pages, and keeps the focus on its buttons", async () => {
    showHistory(Array.from({ length: 50 }, (_, index) => onDay(-index)));
    expect(screen.getAllByRole("rowheader")).toHaveLength(20);
    const next = screen.getByRole("button", { name: "Next page" });
    await userEvent.click(next);
    expect(screen.getByRole("status").textContent).toBe("Showing 21–40 of 50 mocks");
    await userEvent.click(next);
    expect(screen.getAllByRole("rowheader")).toHaveLength(10);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Previous page" }));
  });

  it("compares two that were chosen, and lets no third be chosen", async () => {
    const [first, second, third] = [onDay(11), onDay(12), onDay(13)];
    const { onCompare } = showHistory([first, second, third]);
    const box = (day: number) =>
      screen.getByRole<HTMLInputElement>("checkbox", {
        name: new RegExp(`^Compare the mock of ${day} Nov 2026`),
      });
    await userEvent.click(box(12));
    expect(screen.queryByRole("button", { name: "Compare side by side" })).toBeNull();
    await userEvent.click(box(11));
    expect(box(13).disabled).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Compare side by side" }));
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(second, first);
    await userEvent.click(screen.getByRole("button", { name: "Choose none" }));
    expect(box(11).checked).toBe(false);
    expect(box(13).disabled).toBe(false);
  });

  it("opens the result that was asked for", async () => {
    const [newer, older] = [onDay(12), onDay(11)];
    const { onOpenResult } = showHistory([newer, older]);
    await userEvent.click(screen.getByRole("button", { name: /Open the result of 11 Nov 2026/ }));
    expect(onOpenResult).toHaveBeenCalledExactlyOnceWith(older.attemptId);
  });

  it("says what will be here while it is empty, and how to begin", async () => {
    const { onBack } = showHistory();
    expect(screen.getByRole("region", { name: "No finished mock yet" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Go to Home to start one" }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it("counts what it cannot read, beside what it can", () => {
    showHistory([onDay(10)], 1);
    expect(screen.getByRole("note", { name: /1 more attempt is here/ })).toBeTruthy();
    expect(screen.getByRole("table")).toBeTruthy();
  });
});
