// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { DueCard } from "./DueCard.tsx";
import type { DueSummary } from "./due-summary.ts";

afterEach(cleanup);

const nothing: DueSummary = {
  missedCount: 0,
  dueCount: 0,
  practiceCount: 0,
  repetitionCount: 0,
  lookCount: 0,
  confidentlyWrongCount: 0,
  next: null,
};

function show(due: Parameters<typeof DueCard>[0]["due"], isOnlyBank = true) {
  const onPractise = vi.fn<() => void>();
  const onOpenJournal = vi.fn<() => void>();
  render(
    <DueCard
      bank={aBankSummary()}
      isOnlyBank={isOnlyBank}
      due={due}
      onPractise={onPractise}
      onOpenJournal={onOpenJournal}
    />,
  );
  const text = () => screen.getByRole("region", { name: /^Due today/ }).textContent;
  return { text, onPractise, onOpenJournal };
}

describe("what is due today", () => {
  it("is said to be worked out until it is, and leads to the journal meanwhile", async () => {
    const { onOpenJournal } = show(null);
    expect(screen.getByText("Working out what is due …")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Error journal" }));
    expect(onOpenJournal).toHaveBeenCalledOnce();
  });

  it("is never said to be nothing where it could not be read", () => {
    const { text } = show({ problem: "The disk does not answer." });
    expect(text()).toContain("The disk does not answer.");
    expect(text()).not.toContain("Nothing is due");
  });

  it.each<[string, Partial<DueSummary>, string]>([
    ["nothing was ever missed", {}, "Questions that you miss, in mocks or in practice, come back"],
    [
      "something comes later",
      { missedCount: 3, next: { day: 20_000, count: 1 } },
      "Nothing is due today. 1 question comes back on 4 Oct 2024.",
    ],
    ["all is suspended", { missedCount: 3 }, "Nothing is due, and nothing is planned."],
    [
      "some come for one reason each",
      { dueCount: 3, repetitionCount: 2, lookCount: 1 },
      "3 questions2 by spaced repetition, 1 for another look two or seven days after a miss.Prac",
    ],
    [
      "some come for both",
      { dueCount: 3, repetitionCount: 3, lookCount: 1 },
      "days after a miss. 1 of them is due for both.",
    ],
    [
      "some were wrong although the person was sure",
      { dueCount: 1, repetitionCount: 1, confidentlyWrongCount: 1 },
      "Those that you got wrong although you were sure come first: 1.",
    ],
  ])("says why where %s", (_what, facts, said) => {
    expect(show({ ...nothing, ...facts }).text()).toContain(said);
  });

  it("is practised by one press, and offers no more than one practice asks", async () => {
    const due = { ...nothing, dueCount: 77, repetitionCount: 77, practiceCount: 50 };
    const { onPractise } = show(due);
    await userEvent.click(screen.getByRole("button", { name: "Practise the first 50" }));
    expect(onPractise).toHaveBeenCalledOnce();
  });

  it("offers no practice of nothing, and names its bank beside others", () => {
    show(nothing, false);
    expect(screen.queryByRole("button", { name: /^Practise/ })).toBeNull();
    expect(screen.getByRole("region", { name: /^Due today.+/ })).toBeTruthy();
  });
});
