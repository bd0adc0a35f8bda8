// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aFinishedAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { digestOf } from "../../../../shared/attempts/digest-of.ts";
import { newAttemptId } from "../../platform/random-seed.ts";
import { HistoryScreen } from "./HistoryScreen.tsx";

afterEach(cleanup);

type HistoryProps = Parameters<typeof HistoryScreen>[0];

function showHistory({
  attempts = [],
  unreadableCount = 0,
}: Partial<Pick<HistoryProps, "unreadableCount">> & {
  readonly attempts?: readonly FinishedAttempt[];
} = {}) {
  const commands = { onOpenResult: vi.fn(), onBack: vi.fn() };
  render(
    <HistoryScreen
      attempts={attempts.map(digestOf)}
      unreadableCount={unreadableCount}
      {...commands}
    />,
  );
  return commands;
}

/** At noon where the test runs, since the screen shows local time. */
function anAttemptOnDay(dayOfNovember: number) {
  const startedAtMs = new Date(2026, 10, dayOfNovember, 12).getTime();
  return aFinishedAttempt({ attemptId: newAttemptId(), startedAtMs });
}

function cellsOf(row: HTMLElement) {
  return within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
}

describe("the history", () => {
  it("is newest first, whatever order it comes in", () => {
    showHistory({ attempts: [anAttemptOnDay(11), anAttemptOnDay(15), anAttemptOnDay(13)] });
    const dates = screen.getAllByRole("rowheader").map((cell) => cell.textContent.slice(0, 6));
    expect(dates).toEqual(["15 Nov", "13 Nov", "11 Nov"]);
  });

  it("says of each attempt what came of it", () => {
    const attempt = anAttemptOnDay(10);
    showHistory({ attempts: [attempt] });
    const [, row] = screen.getAllByRole("row");
    const [exam, , score, outcome, time] = row ? cellsOf(row) : [];
    expect(exam).toBe("TST-01");
    expect(score).toBe("100 of 1000");
    expect(outcome).toBe("Not passed");
    expect(time).toBe("1\u00a0min");
    for (const { domainId, scoredCount } of attempt.result.domains)
      expect(screen.getByText(`Domain ${domainId}: 0 of ${scoredCount}`)).toBeTruthy();
  });

  it("names the mock after how its form was made", () => {
    const { form } = aFinishedAttempt();
    const withMode = (mode: typeof form.mode) =>
      aFinishedAttempt({ attemptId: newAttemptId(), form: { ...form, mode, code: null } });
    showHistory({
      attempts: [
        withMode({ type: "standard", number: 3 }),
        withMode({ type: "seeded", seed: 1 }),
        withMode({ type: "fresh", seed: 1 }),
      ],
    });
    for (const name of ["Mock 3", "Random mock", "Fresh mock"])
      expect(screen.getByRole("cell", { name })).toBeTruthy();
  });

  it("shows the form code where there is one, and which mocks could be paused", () => {
    const { conditions } = aFinishedAttempt();
    showHistory({
      attempts: [aFinishedAttempt({ conditions: { ...conditions, profile: "relaxed" } })],
    });
    const cell = screen.getByRole("cell", { name: /^Random mock, relaxed/ });
    expect(within(cell).getByText("TST-01-R1-S7-0")).toBeTruthy();
    expect(within(cell).getByRole("button", { name: "Copy the form code" })).toBeTruthy();
  });

  it("says when the time ran out", () => {
    const events = someEvents({ type: "clock-ticked", elapsedMs: 700_000 });
    showHistory({ attempts: [aFinishedAttempt({ events })] });
    expect(screen.getByRole("cell", { name: /^10\smin, time up$/ })).toBeTruthy();
  });

  it("opens the result that was asked for", async () => {
    const [newer, older] = [anAttemptOnDay(12), anAttemptOnDay(11)];
    const { onOpenResult } = showHistory({ attempts: [newer, older] });
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
    showHistory({ attempts: [anAttemptOnDay(10)], unreadableCount: 1 });
    expect(screen.getByRole("note", { name: /1 more attempt is here/ })).toBeTruthy();
    expect(screen.getByRole("table")).toBeTruthy();
  });
});
