// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aForm } from "../../../../tests/support/builders/a-form.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aFinishedAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import { EMPTY_FILTER, type ReviewFilter } from "../../../../shared/review/review-filter.ts";
import { aReportDesk } from "./report/report-desk.fake.ts";
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
      reports={aReportDesk()}
      {...(initialFilter && { initialFilter })}
      onBack={onBack}
    />,
  );
  return { onBack };
}

const rail = () => screen.getByRole("navigation", { name: "Questions by domain" });
const railNames = () =>
  within(rail())
    .getAllByRole("button", { name: /: question / })
    .map((entryButton) => entryButton.getAttribute("aria-label"));
const domain = (number: number) =>
  within(rail()).getByRole("button", { name: `${number} Domain ${number}` });
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

  it("counts each domain and task over all of its questions, also while a filter hides some", async () => {
    show();
    await userEvent.click(chip("Wrong", 2));
    expect(railNames()).toHaveLength(2);
    const counts = within(rail()).getAllByText(/^(right|wrong|unanswered)$/);
    expect(counts.map((count) => count.parentElement?.textContent)).toEqual([
      ...["1 right", "1 wrong"],
      ...["1 wrong"],
      ...["1 right", "1 wrong", "1 unanswered"],
      ...["1 wrong", "1 unanswered"],
    ]);
  });

  it("goes from entry to entry with the arrow keys and chooses with Enter alone", async () => {
    show();
    entry(2).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{ArrowDown}");
    expect(document.activeElement).toBe(domain(2));
    await userEvent.keyboard("{ArrowDown}");
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
    expect(document.activeElement).toBe(domain(1));
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

describe("the search", () => {
  const search = () => screen.getByRole("searchbox", { name: "Search the questions" });

  it("is reached with /, lists what has the words, and opens the first of it with Enter", async () => {
    show();
    await userEvent.keyboard("/");
    expect(document.activeElement).toBe(search());
    await userEvent.keyboard("stem 3");
    expect(railNames()).toEqual(["Unanswered: question 3 Stem 3?"]);
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(itemHeading());
    expect(itemHeading().textContent).toBe("Question 3 of 5");
  });

  it("takes J, K and / as letters, and Escape to be empty again", async () => {
    show();
    await userEvent.click(search());
    await userEvent.keyboard("jk/");
    expect(search()).toHaveProperty("value", "jk/");
    await userEvent.keyboard("{Escape}");
    expect(railNames()).toHaveLength(5);
  });
});

describe("a closed domain", () => {
  it("hides its questions until it is opened again", async () => {
    show();
    await userEvent.click(domain(2));
    expect(domain(2).getAttribute("aria-expanded")).toBe("false");
    expect(railNames()).toHaveLength(2);
    await userEvent.click(domain(2));
    expect(railNames()).toHaveLength(5);
  });

  it("is where Tab stops while the open question is in it, which stays open", async () => {
    show();
    await userEvent.click(domain(1));
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    const stops = within(rail())
      .getAllByRole("button")
      .filter((stop) => stop.tabIndex === 0);
    expect(stops).toEqual([domain(1)]);
  });

  it("opens when J or K come to one of its questions", async () => {
    show();
    await userEvent.click(domain(2));
    await userEvent.keyboard("jj");
    expect(itemHeading().textContent).toBe("Question 1 of 5");
    expect(domain(2).getAttribute("aria-expanded")).toBe("true");
    expect(entry(1).getAttribute("aria-current")).toBe("true");
  });
});

describe("what changes of answer came to", () => {
  it("is told above the list", () => {
    show();
    expect(screen.getByText("You changed 1 answer: it helped.")).toBeTruthy();
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
    const names = (role: string) =>
      within(group)
        .getAllByRole(role)
        .map((shown) => shown.textContent);
    expect(names("button")).toEqual([
      "Right 2",
      "Wrong 2",
      "Unanswered 1",
      "Flagged 1",
      "Changed 1",
      "Slow 0",
      "Unscored 1",
    ]);
    expect(names("option")).toEqual([
      "Every kind",
      "Single choice (5)",
      "Multiple response (0)",
      "Ordering (0)",
      "Matching (0)",
      "Every domain",
      "1 Domain 1 (2)",
      "1.1 Task 1.1 (1)",
      "1.2 Task 1.2 (1)",
      "2 Domain 2 (3)",
      "2.1 Task 2.1 (1)",
      "2.2 Task 2.2 (2)",
    ]);
  });

  it("count anew what is left by the others", async () => {
    show();
    await userEvent.selectOptions(screen.getByLabelText("Domain or task"), "2 Domain 2 (3)");
    expect(screen.getByRole("status").textContent).toBe("3 of 5 questions");
    await userEvent.click(chip("Wrong", 1));
    expect(chip("Right", 1)).toBeTruthy();
    expect(chip("Flagged", 0)).toBeTruthy();
    expect(railNames()).toEqual(["Wrong: question 5 Stem 5?"]);
  });

  it("explain what they go by, with the figures of this attempt", async () => {
    show();
    await userEvent.click(screen.getByText("What these mean"));
    const slow = screen.getByText("Slow", { selector: "dt" }).nextElementSibling;
    expect(slow?.textContent).toBe(
      "It was on screen for more than twice the median time of a question, which is 45 seconds in this attempt, and for at least 30 seconds.",
    );
    expect(screen.queryByText("Sure but wrong")).toBeNull();
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
    show({ ...EMPTY_FILTER, verdicts: new Set(["wrong"]), marks: new Set(["flagged"]) });
    expect(railNames()).toHaveLength(1);
    await userEvent.click(button("Clear all filters"));
    expect(railNames()).toHaveLength(5);
    expect(chip("Wrong", 2).getAttribute("aria-pressed")).toBe("false");
    expect(screen.queryByRole("button", { name: "Clear all filters" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
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

  it("say which of them is in the way where nothing fits all, and drop it", async () => {
    show();
    await userEvent.click(chip("Unanswered", 1));
    await userEvent.click(chip("Flagged", 0));
    expect(screen.getByText("No question fits all of these filters")).toBeTruthy();
    expect(screen.getByText(/without any one of these/)).toBeTruthy();
    await userEvent.keyboard("j");
    await userEvent.click(button("Without “Flagged” (1)"));
    expect(railNames()).toEqual(["Unanswered: question 3 Stem 3?"]);
    expect(document.activeElement).toBe(itemHeading());
  });

  it("name the one that excludes everything, and say so of words that fit no question", async () => {
    show();
    await userEvent.type(screen.getByRole("searchbox"), "nowhere");
    expect(screen.getByText("“nowhere” fits no question of this attempt.")).toBeTruthy();
    await userEvent.click(chip("Wrong", 0));
    expect(
      screen.getByText("“nowhere” excludes everything that the other filters leave."),
    ).toBeTruthy();
    await userEvent.click(chip("Right", 0));
    await userEvent.click(button("Without “nowhere” (4)"));
    expect(railNames()).toHaveLength(4);
  });

  it("say that it takes several of them where no single one is to blame", async () => {
    show({ ...EMPTY_FILTER, kind: "matching", query: "nowhere" });
    expect(screen.getByText(/only several together do/)).toBeTruthy();
    await userEvent.click(
      within(screen.getByRole("note")).getByRole("button", { name: "Clear all filters" }),
    );
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
    expect(within(question).getByText("Changed from wrong to right")).toBeTruthy();
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
