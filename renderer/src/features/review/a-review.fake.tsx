import { render, screen, within } from "@testing-library/react";
import { vi } from "vitest";
import { aForm } from "../../../../tests/support/builders/a-form.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aFinishedAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import { type ReviewFilter } from "../../../../shared/review/review-filter.ts";
import { aReportDesk } from "./report/report-desk.fake.ts";
import { ReviewScreen } from "./ReviewScreen.tsx";

/**
 * Questions 1 to 5 of the form. In the rail: 2 and 4 (domain 1), then 1, 3 and 5 (domain 2).
 * 1 right, 2 wrong and flagged, 3 unanswered, 4 right, unscored and changed, 5 wrong.
 */
function fiveQuestions() {
  const question = (number: number, objective: string) =>
    aSingleChoice({
      id: `q-item-${number}`,
      objective,
      stem: aParagraph(`Stem ${number}?`),
    });
  const items = [
    question(1, "2.1.1"),
    question(2, "1.1.1"),
    question(3, "2.2.1"),
    question(4, "1.2.1"),
    question(5, "2.2.1"),
  ];
  const answer = (number: number, optionId: string, elapsedMs: number) =>
    ({
      type: "answered",
      elapsedMs,
      itemId: `q-item-${number}`,
      response: { kind: "single-choice", optionId },
    }) as const;
  const whole = aForm(items);
  const positions = whole.positions.map((position, index) => ({
    ...position,
    isScored: index !== 3,
  }));
  const events = someEvents(
    answer(1, "b", 65_000),
    { type: "moved", elapsedMs: 65_000, position: 1 },
    answer(2, "a", 70_000),
    { type: "flagged", elapsedMs: 70_000, itemId: "q-item-2", isFlagged: true },
    answer(4, "c", 80_000),
    answer(4, "b", 81_000),
    answer(5, "d", 82_000),
    { type: "ended-by-candidate", elapsedMs: 90_000 },
  );
  return aFinishedAttempt({ items, form: { ...whole, positions }, events });
}

/** The review of these questions on screen. */
export function showReview(initialFilter?: ReviewFilter) {
  const onBack = vi.fn<() => void>();
  render(
    <ReviewScreen
      attempt={fiveQuestions()}
      notes={[]}
      reports={aReportDesk()}
      {...(initialFilter && { initialFilter })}
      onBack={onBack}
    />,
  );
  return { onBack };
}

export const rail = () => screen.getByRole("navigation", { name: "Questions by domain" });
export const railNames = () =>
  within(rail())
    .getAllByRole("button", { name: /: question / })
    .map((entryButton) => entryButton.getAttribute("aria-label"));
export const domain = (number: number) =>
  within(rail()).getByRole("button", { name: `${number} Domain ${number}` });
export const entry = (number: number) =>
  within(rail()).getByRole("button", { name: new RegExp(`: question ${number} `) });
export const button = (name: string) => screen.getByRole("button", { name });
/** A filter with its count; the test's reckoning of names drops the space between the two. */
export const chip = (label: string, count: number) =>
  screen.getByRole("button", { name: new RegExp(`^${label} ?${count}$`) });
export const itemHeading = () => screen.getByRole("heading", { name: /^Question \d of 5$/ });
