// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aStudyNote } from "../../../../tests/support/builders/a-study-note.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aFinishedAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import { aReportDesk } from "./report/report-desk.fake.ts";
import { ReviewScreen } from "./ReviewScreen.tsx";

// jsdom has no layout and does not scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(cleanup);

const water = aStudyNote({ objective: "1.1.1", title: "Water for tea" });

/** The review of two questions, on objectives 1.1.1 and 2.1.1, of a bank with the given notes. */
function showReview(notes: Parameters<typeof ReviewScreen>[0]["notes"]) {
  const items = [
    aSingleChoice({ id: "q-item-1", objective: "1.1.1" }),
    aSingleChoice({ id: "q-item-2", objective: "2.1.1" }),
  ];
  render(
    <ReviewScreen
      attempt={aFinishedAttempt({ items })}
      notes={notes}
      reports={aReportDesk()}
      onBack={vi.fn()}
    />,
  );
}

const link = () => screen.queryByRole("button", { name: /^Study note/ });
const itemHeading = () => screen.getByRole("heading", { name: /^Question \d of 2$/, hidden: true });

describe("the study note of a question", () => {
  it("is offered by its title where the bank has one on the question's objective, and only there", async () => {
    showReview([water]);
    expect(link()?.textContent).toBe("Study note: Water for tea");
    await userEvent.keyboard("j");
    expect(link()).toBeNull();
  });

  it("is not spoken of where the bank has none or is not here", () => {
    showReview([]);
    expect(screen.queryByText(/study note/i)).toBeNull();
  });

  it("opens over the review and gives the focus back to what opened it", async () => {
    showReview([water]);
    await userEvent.click(screen.getByRole("button", { name: /^Study note/ }));
    const dialog = within(screen.getByRole("dialog", { name: "Water for tea" }));
    expect(dialog.getAllByText("Objective 1.1.1")).not.toEqual([]);
    expect(dialog.getByText("Green tea wants cooler water than black tea.")).toBeTruthy();
    expect(dialog.getByRole("table")).toBeTruthy();
    expect(dialog.getByText("https://example.org/tea")).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => {
      expect(document.activeElement).toBe(link());
    });
  });

  it("keeps the review at its question while it is read", async () => {
    showReview([water, aStudyNote({ objective: "2.1.1", title: "Pots" })]);
    await userEvent.click(screen.getByRole("button", { name: /^Study note/ }));
    await userEvent.keyboard("jkj");
    expect(screen.getByRole("dialog", { name: "Water for tea" })).toBeTruthy();
    expect(itemHeading().textContent).toBe("Question 1 of 2");
    await userEvent.keyboard("{Escape}j");
    expect(itemHeading().textContent).toBe("Question 2 of 2");
    expect(link()?.textContent).toBe("Study note: Pots");
  });
});
