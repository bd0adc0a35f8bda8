// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aForm } from "../../../../tests/support/builders/a-form.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aFinishedAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import { EMPTY_FILTER, type ReviewFilter } from "../../../../shared/review/review-filter.ts";
import { ReviewScreen } from "./ReviewScreen.tsx";

// jsdom has no layout and does not scroll.
const scrollIntoView = vi.fn<() => void>();
beforeEach(() => {
  Element.prototype.scrollIntoView = scrollIntoView;
});
afterEach(cleanup);

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

function show(initialFilter?: ReviewFilter) {
  const onBack = vi.fn<() => void>();
  render(
    <ReviewScreen
      attempt={fiveQuestions()}
      notes={[]}
      {...(initialFilter && { initialFilter })}
      onBack={onBack}
    />,
  );
  return { onBack };
}

const rail = () => screen.getByRole("navigation", { name: "Questions by domain" });
const railNames = () =>
  within(rail())
    .getAllByRole("button")
    .map((entryButton) => entryButton.getAttribute("aria-label"));
const entry = (number: number) =>
  within(rail()).getByRole("button", { name: new RegExp(`: question ${number} `) });
const button = (name: string) => screen.getByRole("button", { name });
/** A filter with its count; the test's reckoning of names drops the space between the two. */
const chip = (label: string, count: number) =>
  screen.getByRole("button", { name: new RegExp(`^${label} ?${count}$`) });
const itemHeading = () => screen.getByRole("heading", { name: /^Question \d of 5$/ });

describe("the rail", () => {
  it("lists every question under its domain and task, with its state in words", () => {
    show();
    expect(railNames()).toEqual([
      "Wrong, flagged: question 2 Stem 2?",
      "Right, unscored: question 4 Stem 4?",
      "Right: question 1 Stem 1?",
      "Unanswered: question 3 Stem 3?",
      "Wrong: question 5 Stem 5?",
    ]);
    const names = (level: number) =>
      within(rail())
        .getAllByRole("heading", { level })
        .map((heading) => heading.textContent);
    expect(names(2)).toEqual(["1 Domain 1", "2 Domain 2"]);
    expect(names(3)).toEqual(["1.1 Task 1.1", "1.2 Task 1.2", "2.1 Task 2.1", "2.2 Task 2.2"]);
  });

  it("counts each domain over all of its questions, also while a filter hides some", async () => {
    show();
    await userEvent.click(chip("Wrong", 2));
    expect(railNames()).toHaveLength(2);
    expect(within(rail()).getByText("1 of 2 right")).toBeTruthy();
    expect(within(rail()).getByText("1 of 3 right")).toBeTruthy();
  });

  it("goes from entry to entry with the arrow keys and chooses with Enter alone", async () => {
    show();
    entry(2).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{ArrowDown}");
    expect(document.activeElement).toBe(entry(1));
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    await userEvent.keyboard("{Enter}");
    expect(itemHeading().textContent).toBe("Question 1 of 5");
    expect(document.activeElement).toBe(itemHeading());
  });

  it("jumps to its ends with Home and End, and stops there", async () => {
    show();
    entry(2).focus();
    await userEvent.keyboard("{End}{ArrowDown}");
    expect(document.activeElement).toBe(entry(5));
    await userEvent.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(entry(2));
  });

  it("is one stop for the Tab key: the open question", async () => {
    show();
    await userEvent.click(entry(3));
    const stops = within(rail())
      .getAllByRole("button")
      .filter((stop) => stop.tabIndex === 0);
    expect(stops).toEqual([entry(3)]);
    expect(entry(3).getAttribute("aria-current")).toBe("true");
  });
});

describe("J and K", () => {
  it("go along the rail from wherever the focus is, and take it to the question's heading", async () => {
    show();
    await userEvent.keyboard("j");
    expect(itemHeading().textContent).toBe("Question 4 of 5");
    expect(document.activeElement).toBe(itemHeading());
    expect(scrollIntoView.mock.contexts.at(-1)).toBe(itemHeading());
    await userEvent.keyboard("jjK");
    expect(itemHeading().textContent).toBe("Question 1 of 5");
  });

  it("stop at the ends", async () => {
    show();
    await userEvent.keyboard("k");
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    await userEvent.keyboard("jjjjjjj");
    expect(itemHeading().textContent).toBe("Question 5 of 5");
  });

  it("go through what the filter lists and nothing else", async () => {
    show();
    await userEvent.click(chip("Wrong", 2));
    await userEvent.keyboard("j");
    expect(itemHeading().textContent).toBe("Question 5 of 5");
  });

  it("are not taken from the system's own shortcuts", async () => {
    show();
    await userEvent.keyboard("{Control>}j{/Control}");
    expect(itemHeading().textContent).toBe("Question 2 of 5");
  });
});

describe("previous and next", () => {
  it("do with the pointer what J and K do, and are off at the ends", async () => {
    show();
    expect(button("Previous question").hasAttribute("disabled")).toBe(true);
    await userEvent.click(button("Next question"));
    expect(itemHeading().textContent).toBe("Question 4 of 5");
    expect(document.activeElement).toBe(itemHeading());
    await userEvent.click(button("Previous question"));
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    await userEvent.click(entry(5));
    expect(button("Next question").hasAttribute("disabled")).toBe(true);
  });
});

describe("the filters", () => {
  it("say how many questions each would show", () => {
    show();
    const group = screen.getByRole("group", { name: "Show" });
    expect(
      within(group)
        .getAllByRole("button")
        .map((shown) => shown.textContent),
    ).toEqual([
      "All 5",
      "Right 2",
      "Wrong 2",
      "Unanswered 1",
      "Flagged 1",
      "Unscored 1",
      "Changed 1",
    ]);
  });

  it("add verdicts up, and narrow by flags", async () => {
    show();
    await userEvent.click(chip("Wrong", 2));
    await userEvent.click(chip("Unanswered", 1));
    expect(railNames()).toHaveLength(3);
    expect(screen.getByRole("status").textContent).toBe("3 of 5 questions");
    await userEvent.click(chip("Flagged", 1));
    expect(railNames()).toEqual(["Wrong, flagged: question 2 Stem 2?"]);
  });

  it("show all again with one press", async () => {
    show({ ...EMPTY_FILTER, verdicts: new Set(["wrong"]), isFlaggedOnly: true });
    expect(chip("All", 5).getAttribute("aria-pressed")).toBe("false");
    await userEvent.click(chip("All", 5));
    expect(railNames()).toHaveLength(5);
    expect(chip("Wrong", 2).getAttribute("aria-pressed")).toBe("false");
  });

  it("begin as the result screen asked for", () => {
    show({ ...EMPTY_FILTER, verdicts: new Set(["wrong", "unanswered"]) });
    expect(railNames()).toHaveLength(3);
    expect(chip("Wrong", 2).getAttribute("aria-pressed")).toBe("true");
  });

  it("keep the focus while the question beside them changes", async () => {
    show();
    await userEvent.click(entry(4));
    await userEvent.click(chip("Wrong", 2));
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    expect(document.activeElement).toBe(chip("Wrong", 2));
    await userEvent.click(chip("Wrong", 2));
    expect(itemHeading().textContent).toBe("Question 4 of 5");
    expect(document.activeElement).toBe(chip("Wrong", 2));
  });

  it("say what to do when nothing fits all of them", async () => {
    show();
    await userEvent.click(chip("Unanswered", 1));
    await userEvent.click(chip("Flagged", 1));
    expect(screen.getByText("No question fits all of these filters")).toBeTruthy();
    expect(screen.getByText(/choose All/)).toBeTruthy();
    await userEvent.keyboard("j");
    await userEvent.click(chip("All", 5));
    expect(railNames()).toHaveLength(5);
  });
});

describe("the question", () => {
  it("says its verdict in words, where it belongs, and how it went", async () => {
    show();
    await userEvent.click(entry(1));
    const question = screen.getByRole("article");
    expect(within(question).getByText("Your answer is right.")).toBeTruthy();
    expect(within(question).getByText("Domain 2 Domain 2, task 2.1 Task 2.1")).toBeTruthy();
    expect(within(question).getByText("Time spent: 1 minute 5 seconds")).toBeTruthy();
    expect(within(question).queryByText("Flagged")).toBeNull();
  });

  it("tells flagged, changed and unscored, and that an unscored answer did not count", async () => {
    show();
    const question = screen.getByRole("article");
    expect(within(question).getByText("Flagged")).toBeTruthy();
    expect(within(question).queryByText("Unscored")).toBeNull();
    await userEvent.click(entry(4));
    expect(within(question).getByText("Unscored")).toBeTruthy();
    expect(within(question).getByText("Answer changed")).toBeTruthy();
    expect(within(question).getByText(/unscored, so it did not count/)).toBeTruthy();
  });

  it("calls an unanswered question unanswered, not wrong", async () => {
    show();
    await userEvent.click(entry(3));
    expect(screen.getByText("You left this unanswered, which counts as wrong.")).toBeTruthy();
  });

  it("holds the takeaway, and references as text to copy that leads nowhere", () => {
    show();
    const question = screen.getByRole("article");
    expect(within(question).getByRole("heading", { name: "Takeaway" })).toBeTruthy();
    expect(within(question).getByText("https://docs.example.org/page")).toBeTruthy();
    expect(within(question).getByText("Checked 22 Nov 2026")).toBeTruthy();
    expect(within(question).queryAllByRole("link")).toEqual([]);
  });
});

describe("the screen", () => {
  it("goes back to the result", async () => {
    const { onBack } = show();
    await userEvent.click(button("Result"));
    expect(onBack).toHaveBeenCalledOnce();
  });
});
